package org.partnerportal.dev.it.walls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.imports.ImportQueries;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/** Whether somebody may is known when the request begins: asking costs no statement, for no number of rows. */
class PermissionCostIT extends PortalIT {

    private static final int ROWS = 30;

    @Inject
    private Network network;

    @Inject
    private People people;

    @Inject
    private CustomerQueries customers;

    @Inject
    private ImportQueries imports;

    @Test
    void asksTheDatabaseOnceForARequestAndNeverForARow() throws Exception {
        long partner = network.company(CompanyKind.DIRECT_BILL_PARTNER);
        String email = people.user(partner, Role.ADMIN_AGENT);
        network.customer(partner);
        Caller caller = people.caller(email);

        assertThat(Statements.of(() -> CallerContext.callAs(caller, imports::charsets)))
                .isZero();
        assertThat(Statements.of(() -> {
                    for (int row = 0; row < ROWS; row++) {
                        assertThat(caller.may(Permission.CUSTOMER_EDIT)).isTrue();
                    }
                    return null;
                }))
                .isZero();
        long forOne = list(caller, 1);
        for (int row = 1; row < ROWS; row++) {
            network.customer(partner);
        }
        assertThat(list(caller, ROWS)).isEqualTo(forOne);
    }

    private long list(Caller caller, int rows) throws Exception {
        PageRequest page = PageRequest.first(ROWS);
        assertThat(CallerContext.callAs(
                        caller, () -> customers.list(CustomerFilter.all(), page).rows()))
                .hasSize(rows);
        return Statements.of(() -> CallerContext.callAs(caller, () -> customers.list(CustomerFilter.all(), page)));
    }
}
