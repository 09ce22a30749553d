package org.partnerportal.dev.it.adminrights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRightsFilter;
import org.partnerportal.adminrights.AdminRightsSort;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.RowsRead;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.Walk;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.persistence.PageRequest;

/** The register: orders, pages, states worked out in SQL as in Java, statements, walls. */
class AdminRightsListIT extends RightsScene {

    private static final int MANY = 1000;

    @Inject
    private RowsRead reads;

    @BeforeEach
    void fill() throws Exception {
        Partner second = serve(partner, "Adventure Works");
        record(customer, "a", "active", 100, false);
        record(customer, "b", "active", 50, false);
        record(second, "c", "active", 50, true);
        record(second, "d", "terminated", 100, false);
        record(second, "e", "somethingNew", 100, false);
        record(second, "f", "approved", 10, false);
        long over = active("g", Duration.ofDays(10));
        set(over, "ends_at", Instant.now().minusSeconds(5));
        set(over, "next_step_at", Instant.now().plus(Duration.ofDays(1)));
        long lapsed = request("h", 10, false);
        set(lapsed, "request_expires_at", Instant.now().minusSeconds(5));
        set(lapsed, "next_step_at", Instant.now().plus(Duration.ofDays(1)));
        request("i", 10, false);
        partner.does(() -> rights.record(new RecordAdminRights(
                second.id(), AdminKind.DAP, "j", "active", Set.of(), Instant.now(), null, false)));
    }

    @Test
    void comesInEveryOrderBothWays() throws Exception {
        assertThat(names(AdminRightsSort.CUSTOMER))
                .startsWith("c", "d", "e", "f", "j")
                .hasSize(10);
        assertThat(names(AdminRightsSort.NAME)).isSorted();
        assertThat(names(AdminRightsSort.END))
                .as("the next to end, what has no end, what is over")
                .containsSubsequence("b", "a", "j", "d")
                .endsWith("j", "d");
        assertThat(walk(AdminRightsFilter.all())).extracting(AdminRights::name).isEqualTo(names(AdminRightsSort.END));
    }

    @Test
    void isNarrowedToTheStatesThatItShows() throws Exception {
        List<AdminRights> all = walk(AdminRightsFilter.all());
        assertThat(all).extracting(AdminRights::state).contains(AdminState.EXPIRED, AdminState.EXPIRING);
        for (AdminState state : AdminState.values()) {
            assertThat(walk(new AdminRightsFilter(null, state, null, null, null, false)))
                    .as(state.name())
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().filter(row -> row.state() == state).toList());
        }
        assertThat(walk(new AdminRightsFilter("adventure", null, AdminKind.GDAP, null, null, false)))
                .extracting(AdminRights::name)
                .containsExactly("f", "c", "e", "d");
        assertThat(walk(new AdminRightsFilter("%", null, null, null, null, false)))
                .isEmpty();
    }

    @Test
    void startsWithoutLookingAtAll() throws Exception {
        long id = walk(AdminRightsFilter.all()).get(0).id();
        reads.copy("admin_relationship", id, MANY, "name");

        assertThat(partner.does(() -> reads.of(() -> queries.list(AdminRightsFilter.all(), PageRequest.first(20)))))
                .isBetween(20L, MANY / 2L);
    }

    @Test
    void costsTwoStatementsAndShowsNobodyElses() throws Exception {
        for (AdminRightsSort sort : AdminRightsSort.values()) {
            AdminRightsFilter filter = new AdminRightsFilter("a", null, null, null, sort, true);
            assertThat(partner.does(() -> Statements.of(() -> queries.list(filter, PageRequest.first(20)))))
                    .isEqualTo(2);
        }
        Partner stranger = partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Stranger");
        assertThat(stranger.does(() -> queries.list(AdminRightsFilter.all(), PageRequest.first(20)))
                        .rows())
                .isEmpty();
    }

    private void record(Partner with, String name, String state, int days, boolean extend) throws Exception {
        Instant now = Instant.now();
        partner.does(() -> rights.record(new RecordAdminRights(
                with.id(),
                AdminKind.GDAP,
                name,
                state,
                Set.of(SUPPORT),
                now.minus(Duration.ofDays(300)),
                now.plus(Duration.ofDays(days)),
                extend)));
    }

    /** In that order; the other way round is the reverse. */
    private List<String> names(AdminRightsSort sort) throws Exception {
        List<AdminRights> up = walk(new AdminRightsFilter(null, null, null, null, sort, false));
        List<AdminRights> down = new ArrayList<>(walk(new AdminRightsFilter(null, null, null, null, sort, true)));
        Collections.reverse(down);
        assertThat(down).isEqualTo(up);
        return up.stream().map(AdminRights::name).toList();
    }

    private List<AdminRights> walk(AdminRightsFilter filter) throws Exception {
        return Walk.through(request -> partner.does(() -> queries.list(filter, request)));
    }
}
