package org.partnerportal.dev.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.company.Partners.Partner;

class AuditCostIT extends AuditScene {

    @Test
    void savingACustomerCostsLittleMore() throws Exception {
        Partner partner = partner();
        long customer = addCustomer(partner, "Measured");
        int[] name = {0};
        Callable<Void> save = () -> {
            rename(partner, customer, "Measured " + name[0]++);
            return null;
        };
        assertThat(TrailCost.ratio("saving a customer", save)).isLessThan(TrailCost.MOST);

        long with = Statements.of(save);
        long without = TrailCost.without(() -> Statements.of(save));
        // the entry, and a look at the customer as it was
        assertThat(with - without).isEqualTo(Statements.TRAIL + 1);
    }
}
