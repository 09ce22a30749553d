package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.Partnership;
import org.partnerportal.company.PartnershipFilter;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.company.PartnershipSort;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerRow;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** A provider with two resellers, which work with another provider, too. */
abstract class ResellerScene extends PortalIT {

    protected static final PageRequest ALL = PageRequest.first(50);
    protected static final String MAIL = "Microsoft 365 E3";
    protected static final String AZURE = "Azure plan";
    protected static final String SUPPORT = "Service Support Administrator";

    @Inject
    protected Parties parties;

    @Inject
    private Partners partners;

    @Inject
    protected PartnershipQueries partnerships;

    @Inject
    protected CustomerQueries customerLists;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    protected AdminRightsService rights;

    @Resource(lookup = "java:app/jdbc/portal")
    protected DataSource database;

    protected Partner provider;
    protected Partner reseller;
    protected Partner other;
    protected Partner stranger;

    @BeforeEach
    void work() throws Exception {
        provider = parties.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        stranger = parties.open(CompanyKind.INDIRECT_PROVIDER, "Tailspin");
        reseller = parties.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        other = parties.open(CompanyKind.INDIRECT_RESELLER, "Litware");
        parties.invite(provider, parties.partnerId(reseller));
        for (Partner by : new Partner[] {provider, stranger}) {
            partners.link(by, reseller.id(), Instant.now().minusSeconds(60));
            partners.link(by, other.id(), Instant.now().minusSeconds(60));
        }
    }

    /** The list's row, which the reseller's page shows as well; both columns sort, and both call for attention. */
    protected Partnership row(Partner of) throws Exception {
        Partnership detail = provider.does(() -> partnerships.get(of.id()));
        for (PartnershipSort sort : new PartnershipSort[] {PartnershipSort.OPEN, PartnershipSort.ACCESS}) {
            PartnershipFilter filter = new PartnershipFilter(null, false, null, sort, true, null, Set.of());
            assertThat(provider.does(() -> partnerships.list(filter, ALL)).rows())
                    .isSortedAccordingTo((one, next) -> sort == PartnershipSort.OPEN
                            ? Long.compare(next.open().all(), one.open().all())
                            : Long.compare(lacking(next), lacking(one)))
                    .filteredOn(row -> row.resellerId() == of.id())
                    .isEqualTo(detail.open().all() > 0 || detail.access().lacks() ? List.of(detail) : List.of());
        }
        return detail;
    }

    private static long lacking(Partnership row) {
        return Math.max(row.access().withoutAct(), row.access().withoutRequest());
    }

    protected long sell(Partner owner, Partner customer, String product, Partner through) throws Exception {
        String id = parties.msTenantId(customer);
        if (!owner.does(() -> customerLists.list(CustomerFilter.all(), ALL)).rows().stream()
                .map(CustomerRow::id)
                .toList()
                .contains(customer.id())) {
            parties.as(owner, () -> customers.add(new AddCustomer(id, "Adatum", "adatum.example")));
        }
        return parties.as(
                owner,
                () -> subscriptions.record(new RecordSubscription(
                        customer.id(),
                        SalesChannel.CSP,
                        null,
                        product,
                        null,
                        5,
                        SubscriptionStatus.ACTIVE,
                        through.id())));
    }
}
