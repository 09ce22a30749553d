package org.partnerportal.dev.it.walls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.Partnership;
import org.partnerportal.company.PartnershipFilter;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.contactpage.ContactLinkQueries;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerRow;
import org.partnerportal.dashboard.DashboardQueries;
import org.partnerportal.dashboard.SupportShare;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.imports.ImportExports;
import org.partnerportal.responsibility.SupportLoadService;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionRow;
import org.partnerportal.subscription.SubscriptionScope;

/** List, detail, search, export and counts tell the same caller the same, and tell it of nothing else. */
class AgreementIT extends PortalIT {

    private static final PageRequest ALL = PageRequest.first(200);

    @Inject
    private Network network;

    @Inject
    private CustomerQueries customers;

    @Inject
    private SubscriptionQueries subscriptions;

    @Inject
    private ImportExports exports;

    @Inject
    private ContactLinkQueries links;

    @Inject
    private DashboardQueries dashboard;

    @Inject
    private SupportLoadService loads;

    @Inject
    private PartnershipQueries partnerships;

    private final List<Long> partners = new ArrayList<>();
    private final Set<Long> everybodysCustomers = new TreeSet<>();
    private final Map<Long, Set<Long>> served = new TreeMap<>();
    private long provider;
    private long reseller;

    /** Two networks of the same shape; one customer of the reseller had it as designated contact once. */
    @BeforeEach
    void trade() throws Exception {
        for (int i = 0; i < 2; i++) {
            provider = network.company(CompanyKind.INDIRECT_PROVIDER);
            reseller = network.company(CompanyKind.INDIRECT_RESELLER);
            long direct = network.company(CompanyKind.DIRECT_BILL_PARTNER);
            network.link(provider, reseller);
            sell(provider, network.customer(provider), SalesChannel.CSP, null);
            long shared = network.customer(provider);
            sell(provider, shared, SalesChannel.CSP, reseller);
            serves(reseller, shared);
            long once = sell(provider, shared, SalesChannel.CSP, null);
            network.contactForAMoment(provider, once, reseller);
            sell(reseller, network.customer(reseller), SalesChannel.OTHER, null);
            sell(direct, network.customer(direct), SalesChannel.CSP, null);
            sell(direct, network.customer(direct), SalesChannel.CSP, null);
            partners.addAll(List.of(provider, reseller, direct));
        }
    }

    private long sell(long owner, long customer, SalesChannel channel, Long through) throws Exception {
        serves(owner, customer);
        return network.subscription(owner, customer, channel, through);
    }

    private void serves(long partner, long customer) {
        served.computeIfAbsent(partner, id -> new TreeSet<>()).add(customer);
        everybodysCustomers.add(customer);
    }

    @Test
    void customersAreTheSameEverywhere() throws Exception {
        for (long partner : partners) {
            Set<Long> expected = served.get(partner);
            List<CustomerRow> list =
                    as(partner, () -> customers.list(CustomerFilter.all(), ALL).rows());
            assertThat(ids(list, CustomerRow::id)).isEqualTo(expected);
            assertThat(opening(partner, id -> customers.get(id).id())).isEqualTo(expected);
            assertThat(as(partner, () -> links.customersAfter(0, 200))).containsExactlyElementsOf(expected);
            for (CustomerRow row : list) {
                Set<Long> searched = ids(search(partner, row.name()), CustomerRow::id);
                assertThat(searched).containsExactly(row.id());
                assertThat(ids(search(partner, row.domain()), CustomerRow::id)).containsExactly(row.id());
            }
            assertThat(exported(partner))
                    .isEqualTo(list.stream().map(CustomerRow::msTenantId).collect(Collectors.toSet()));
        }
    }

    @Test
    void nobodyFindsAnothersCustomerByItsName() throws Exception {
        List<CustomerRow> all = new ArrayList<>();
        for (long partner : partners) {
            all.addAll(
                    as(partner, () -> customers.list(CustomerFilter.all(), ALL).rows()));
        }
        for (long partner : partners) {
            for (CustomerRow row : all) {
                assertThat(search(partner, row.msTenantId()).isEmpty())
                        .isNotEqualTo(served.get(partner).contains(row.id()));
            }
        }
    }

    @Test
    void subscriptionsAreTheSameEverywhere() throws Exception {
        for (long partner : partners) {
            Set<Long> listed = Stream.concat(
                            rows(partner, SubscriptionScope.OWNED).stream(),
                            rows(partner, SubscriptionScope.RESOLD).stream())
                    .map(SubscriptionRow::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<Long> ofCustomers = new TreeSet<>();
            for (CustomerRow row :
                    as(partner, () -> customers.list(CustomerFilter.all(), ALL).rows())) {
                List<CustomerSubscription> products = as(partner, () -> subscriptions.ofCustomer(row.id()));
                assertThat(row.products()).as("products of %s", row.name()).isEqualTo(products.size());
                products.forEach(product -> ofCustomers.add(product.row().id()));
            }
            assertThat(listed).isEqualTo(ofCustomers).isNotEmpty();
            assertThat(opening(partner, id -> subscriptions.ofCustomer(id).size()))
                    .hasSameSizeAs(served.get(partner));
        }
    }

    @Test
    void countsAreThoseOfTheLists() throws Exception {
        for (long partner : partners) {
            loads.recount(partner, 0);
            long sold = rows(partner, SubscriptionScope.OWNED).stream()
                    .filter(row -> row.channel() == SalesChannel.CSP)
                    .count();
            assertThat(as(partner, dashboard::shares).stream()
                            .mapToLong(SupportShare::subscriptions)
                            .sum())
                    .isEqualTo(sold);
        }
        List<Partnership> resellers = as(
                provider, () -> partnerships.list(PartnershipFilter.all(), ALL).rows());
        assertThat(ids(resellers, Partnership::resellerId))
                .containsExactly(reseller)
                .isEqualTo(as(provider, partnerships::listed));
        assertThat(as(provider, () -> partnerships.get(reseller)).supports())
                .isEqualTo(resellers.get(0).supports())
                .isZero();
    }

    private List<CustomerRow> search(long partner, String words) throws Exception {
        return as(partner, () -> customers
                .list(new CustomerFilter(words, null, false, null), ALL)
                .rows());
    }

    private List<SubscriptionRow> rows(long partner, SubscriptionScope scope) throws Exception {
        SubscriptionFilter filter = new SubscriptionFilter(scope, null, null, null, null, null, null, false);
        List<SubscriptionRow> listed =
                as(partner, () -> subscriptions.list(filter, ALL).rows());
        assertThat(as(partner, () -> subscriptions.export(filter, ALL).rows())).isEqualTo(listed);
        return listed;
    }

    /** Microsoft IDs in the file of all customers. */
    private Set<String> exported(long partner) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        as(partner, () -> {
            exports.customers(file, Locale.ENGLISH);
            return null;
        });
        return file.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
    }

    /** Those of all customers for which the work finds anything. */
    private Set<Long> opening(long partner, Function<Long, ?> detail) throws Exception {
        Set<Long> open = new TreeSet<>();
        for (long customer : everybodysCustomers) {
            try {
                as(partner, () -> detail.apply(customer));
                open.add(customer);
            } catch (NotFoundException another) {
                assertThat(served.get(partner)).doesNotContain(customer);
            }
        }
        return open;
    }

    private static <T> Set<Long> ids(List<T> rows, Function<T, Long> id) {
        return rows.stream().map(id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> T as(long partner, Callable<T> work) throws Exception {
        return Network.as(partner, work);
    }
}
