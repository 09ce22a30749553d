package org.partnerportal.dev.it.audit;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.audit.ChainReport;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.customer.EditCustomer;
import org.partnerportal.dev.it.OpensNoPages;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.persistence.PageRequest;

/** A partner that does things, and its trail. */
@OpensNoPages
abstract class AuditScene extends PortalIT {

    @Inject
    protected Partners partners;

    @Inject
    protected CustomerService customers;

    @Inject
    protected CustomerQueries customerQueries;

    @Inject
    protected AuditQueries trail;

    @Resource(lookup = "java:app/jdbc/portal")
    protected DataSource database;

    protected Partner partner() throws Exception {
        return partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Audited " + UUID.randomUUID());
    }

    protected long addCustomer(Partner partner, String name) throws Exception {
        return partner.does(
                () -> customers.add(new AddCustomer(UUID.randomUUID().toString(), name, "example.com")));
    }

    protected void rename(Partner partner, long customer, String name) throws Exception {
        partner.runs(() -> customers.edit(new EditCustomer(
                customer, name, "example.com", customerQueries.get(customer).version())));
    }

    /** The latest first. */
    protected List<AuditRow> trailOf(Partner partner) throws Exception {
        return partner.does(
                () -> trail.list(AuditFilter.all(), PageRequest.first(200)).rows());
    }

    protected AuditRow latest(Partner partner) throws Exception {
        return trailOf(partner).get(0);
    }

    protected ChainReport verify(Partner partner) throws Exception {
        return partner.does(trail::verify);
    }
}
