package org.partnerportal.dev.it.company;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.Partnership;
import org.partnerportal.company.PartnershipFilter;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.company.PartnershipSort;
import org.partnerportal.dev.it.OpensNoPages;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.Walk;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.persistence.PageRequest;

@OpensNoPages
class ResellerListIT extends PortalIT {

    private static final String[] NAMES = {"Woodgrove", "Adventure Works", "adventure works", "Ёлка", "Litware"};
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    private Partners partners;

    @Inject
    private PartnershipQueries queries;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner provider;
    private final List<Long> ids = new ArrayList<>();

    /** Two are called alike, two have come on one day, and three support as much as one another. */
    @BeforeEach
    void linkResellers() throws Exception {
        provider = partners.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        for (int i = 0; i < NAMES.length; i++) {
            long id = partners.open(CompanyKind.INDIRECT_RESELLER, NAMES[i]).id();
            Instant since = FIRST.plusSeconds(3600L * (i / 2));
            partners.link(provider, id, since);
            ids.add(id);
        }
        load(1, "AZURE", 4);
        load(1, "OTHER", 5);
        load(4, "AZURE", 7);
    }

    @Test
    void comesInEveryOrderBothWaysWithTies() throws Exception {
        assertThat(names(PartnershipSort.NAME)).containsExactly(NAMES[1], NAMES[2], NAMES[4], NAMES[0], NAMES[3]);
        assertThat(names(PartnershipSort.PARTNER_ID)).containsExactly(NAMES);
        assertThat(names(PartnershipSort.SUPPORTS)).containsExactly(NAMES[0], NAMES[2], NAMES[3], NAMES[4], NAMES[1]);
        assertThat(names(PartnershipSort.SINCE)).containsExactly(NAMES);
    }

    @Test
    void isNarrowedByNameStatusAndIds() throws Exception {
        Sql.update(database, "UPDATE company SET status = 'SUSPENDED' WHERE id = ?", ids.get(3));

        assertThat(walk(new PartnershipFilter("adventure", false, null, null, true)))
                .extracting(Partnership::name)
                .containsExactly(NAMES[2], NAMES[1]);
        assertThat(walk(new PartnershipFilter(null, true, null, null, false)))
                .extracting(Partnership::resellerId)
                .containsExactly(ids.get(3));
        assertThat(walk(new PartnershipFilter(null, false, Set.of(ids.get(0), ids.get(4), 1L), null, false)))
                .extracting(Partnership::name)
                .containsExactly(NAMES[4], NAMES[0]);
        assertThat(walk(new PartnershipFilter(null, false, Set.of(), null, false)))
                .isEmpty();
        assertThat(walk(new PartnershipFilter("%", false, null, null, false))).isEmpty();
    }

    @Test
    void countsCustomersAndSubscriptionsAndIsNarrowedByCountryAndAttention() throws Exception {
        Sql.update(
                database,
                "INSERT INTO reseller_load (provider_id, reseller_id, customers, subscriptions, served, can_act, can_request)"
                        + " VALUES (?, ?, 3, 8, 3, 3, 2)",
                provider.id(),
                ids.get(2));
        Sql.update(database, "UPDATE company SET country = 'PT' WHERE id = ?", ids.get(2));
        Sql.update(database, "UPDATE company SET status = 'RESTRICTED' WHERE id = ?", ids.get(0));

        assertThat(provider.does(() -> queries.countries())).containsExactly("ES", "PT");
        assertThat(walk(new PartnershipFilter(null, false, null, null, false, "PT", null)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.customers()).isEqualTo(3);
                    assertThat(row.subscriptions()).isEqualTo(8);
                    assertThat(row.country()).isEqualTo("PT");
                });
        assertThat(names(PartnershipSort.CUSTOMERS)).last().isEqualTo(NAMES[2]);
        assertThat(names(PartnershipSort.ACCESS)).last().isEqualTo(NAMES[2]);
        assertThat(names(PartnershipSort.SUBSCRIPTIONS)).last().isEqualTo(NAMES[2]);
        assertThat(walk(new PartnershipFilter(null, false, null, null, false, null, Set.of(ids.get(4)))))
                .as("not active, with an offer to mend, or with customers who cannot be helped")
                .extracting(Partnership::resellerId)
                .containsExactlyInAnyOrder(ids.get(0), ids.get(2), ids.get(4));
    }

    @Test
    void costsOneStatementInEveryOrder() throws Exception {
        for (PartnershipSort sort : PartnershipSort.values()) {
            PartnershipFilter filter =
                    new PartnershipFilter("a", true, Set.copyOf(ids), sort, true, "ES", Set.copyOf(ids));
            assertThat(provider.does(() -> Statements.of(() -> queries.list(filter, PageRequest.first(20)))))
                    .isEqualTo(1);
        }
    }

    @Test
    void showsNobodyElsesResellers() throws Exception {
        Partner stranger = partners.open(CompanyKind.INDIRECT_PROVIDER, "Tailspin");
        PartnershipFilter asked = new PartnershipFilter(null, false, Set.copyOf(ids), PartnershipSort.SUPPORTS, true);

        assertThat(stranger.does(() -> queries.list(asked, PageRequest.first(20)))
                        .rows())
                .isEmpty();
        assertThat(stranger.does(() -> queries.listed())).isEmpty();
        assertThat(provider.does(() -> queries.listed())).containsExactlyInAnyOrderElementsOf(ids);
    }

    private void load(int reseller, String family, int subscriptions) throws Exception {
        Sql.update(
                database,
                "INSERT INTO support_load (owner_id, contact_id, product_family, subscriptions) VALUES (?, ?, ?, ?)",
                provider.id(),
                ids.get(reseller),
                family,
                subscriptions);
    }

    /** In that order; the other way round is the reverse. */
    private List<String> names(PartnershipSort sort) throws Exception {
        List<Partnership> up = walk(new PartnershipFilter(null, false, null, sort, false));
        List<Partnership> down = new ArrayList<>(walk(new PartnershipFilter(null, false, null, sort, true)));
        Collections.reverse(down);
        assertThat(down).isEqualTo(up);
        return up.stream().map(Partnership::name).toList();
    }

    private List<Partnership> walk(PartnershipFilter filter) throws Exception {
        return Walk.through(request -> provider.does(() -> queries.list(filter, request)));
    }
}
