package org.partnerportal.dev.it.adminrights;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.partnerportal.account.Role;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.ConsentService;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.adminrights.RequestAdminRights;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.account.Tenants;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;

/** A partner with an admin agent, and its customer with a global administrator. */
abstract class RightsScene extends PortalIT {

    protected static final String SUPPORT = "Service Support Administrator";

    @Inject
    protected Partners partners;

    @Inject
    protected Tenants tenants;

    @Inject
    protected CustomerService customers;

    @Inject
    protected AdminRightsService rights;

    @Inject
    protected AdminRightsQueries queries;

    @Inject
    protected ConsentService consent;

    @Resource(lookup = "java:app/jdbc/portal")
    protected DataSource database;

    protected Partner partner;
    protected Partner customer;
    protected String agent;
    protected String administrator;

    @BeforeEach
    void meet() throws Exception {
        partner = partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Rights " + UUID.randomUUID());
        customer = serve(partner, "Fourth Coffee");
        agent = tenants.user(partner.id(), Role.ADMIN_AGENT);
        administrator = tenants.user(customer.id(), Role.CUSTOMER_GLOBAL_ADMIN);
    }

    protected Partner serve(Partner by, String name) throws Exception {
        long id = by.does(() -> customers.add(new AddCustomer(UUID.randomUUID().toString(), name, "example.com")));
        return new Partner(id, Cloud.COMMERCIAL, CompanyKind.CUSTOMER);
    }

    protected long request(String name, int days, boolean extend) throws Exception {
        return partner.does(
                () -> rights.request(new RequestAdminRights(customer.id(), name, Set.of(SUPPORT), days, extend)));
    }

    protected long active(String name, Duration left) throws Exception {
        Instant now = Instant.now();
        return partner.does(() -> rights.record(new RecordAdminRights(
                customer.id(),
                AdminKind.GDAP,
                name,
                "active",
                Set.of(SUPPORT),
                now.minus(Duration.ofDays(300)),
                now.plus(left),
                false)));
    }

    protected AdminRights get(long id) throws Exception {
        return partner.does(() -> queries.get(id));
    }

    /** As the customer reads it. */
    protected AdminRights given(long id) throws Exception {
        return customer.does(() -> queries.given()).stream()
                .filter(found -> found.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** As if that much of the time had passed. */
    protected void set(long id, String column, Instant at) throws SQLException {
        Sql.update(
                database,
                "UPDATE admin_relationship SET " + column + " = ? WHERE id = ?",
                LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                id);
    }

    protected List<String> mails() throws SQLException {
        return Sql.strings(
                database,
                "SELECT CONCAT(recipient, ' ', subject) FROM outbound_mail WHERE company_id = ? ORDER BY id",
                partner.id());
    }

    /** Something that a test does as somebody. */
    protected interface Attempt {
        void run() throws Exception;
    }

    protected static void run(Partner as, Attempt attempt) throws Exception {
        as.does(() -> {
            attempt.run();
            return null;
        });
    }
}
