package org.partnerportal.dev.it.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Walk;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionRow;
import org.partnerportal.subscription.SubscriptionScope;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionSort;
import org.partnerportal.subscription.SubscriptionStatus;

class SubscriptionOrderIT extends PortalIT {

    private static final int SUBSCRIPTIONS = 9;
    private static final String[] PRODUCTS = {"Microsoft 365 E3", "Azure plan", "Microsoft 365 E3"};

    @Inject
    private UserTransaction transaction;

    @Inject
    private Partners partners;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService service;

    @Inject
    private SubscriptionQueries queries;

    @Inject
    private Clock clock;

    private Partner provider;
    private Partner reseller;
    private final List<Long> ids = new ArrayList<>();

    /** The reseller sells all but every fourth, every third is suspended. */
    @BeforeEach
    void sell() throws Exception {
        provider = partners.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        reseller = partners.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        partners.link(provider, reseller.id(), clock.instant().minusSeconds(60));
        long customer = provider.does(
                () -> customers.add(new AddCustomer(UUID.randomUUID().toString(), "Adatum", "")));
        transaction.begin();
        for (int i = 0; i < SUBSCRIPTIONS; i++) {
            String product = PRODUCTS[i % 3];
            SubscriptionStatus status = i % 3 == 0 ? SubscriptionStatus.SUSPENDED : SubscriptionStatus.ACTIVE;
            Long sells = i % 4 == 0 ? null : reseller.id();
            ids.add(provider.does(() -> service.record(new RecordSubscription(
                    customer, SalesChannel.CSP, UUID.randomUUID().toString(), product, null, 5, status, sells))));
        }
        transaction.commit();
    }

    @Test
    void comesByProductAndByAgeBothWays() throws Exception {
        for (SubscriptionScope scope : SubscriptionScope.values()) {
            Partner partner = scope == SubscriptionScope.OWNED ? provider : reseller;
            for (SubscriptionSort sort : SubscriptionSort.values()) {
                List<SubscriptionRow> up = sorted(partner, scope, sort, false);
                List<SubscriptionRow> down = new ArrayList<>(sorted(partner, scope, sort, true));
                Collections.reverse(down);
                assertThat(down).isEqualTo(up).isNotEmpty();
            }
        }
        assertThat(sorted(provider, SubscriptionScope.OWNED, SubscriptionSort.KNOWN, false))
                .extracting(SubscriptionRow::id)
                .containsExactlyElementsOf(ids);
        assertThat(sorted(provider, SubscriptionScope.OWNED, SubscriptionSort.PRODUCT, true))
                .extracting(SubscriptionRow::productName)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private List<SubscriptionRow> sorted(
            Partner partner, SubscriptionScope scope, SubscriptionSort sort, boolean descending) throws Exception {
        SubscriptionFilter filter =
                new SubscriptionFilter(scope, null, null, SubscriptionStatus.ACTIVE, null, null, sort, descending);
        List<Long> active = Walk.through(request -> partner.does(() -> queries.list(filter, request))).stream()
                .map(SubscriptionRow::id)
                .toList();
        SubscriptionFilter all = new SubscriptionFilter(scope, null, null, null, null, null, sort, descending);
        List<SubscriptionRow> rows = Walk.through(request -> partner.does(() -> queries.list(all, request)));
        assertThat(rows)
                .filteredOn(row -> row.status() == SubscriptionStatus.ACTIVE)
                .extracting(SubscriptionRow::id)
                .containsExactlyElementsOf(active);
        return rows;
    }
}
