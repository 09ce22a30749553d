package org.partnerportal.dev.it.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.demo.DemoSteps;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.offer.DefaultOffer;
import org.partnerportal.offer.OfferCoverage;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OutsourcingQueries;
import org.partnerportal.offer.ProviderChoice;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** The test stack starts with the demo: what is no younger than its last step is what a first start brings. */
class DemoIT extends PortalIT {

    private static final String CONTOSO = "4100001";
    private static final String TAILSPIN = "4100002";
    private static final String FABRIKAM = "4200001";
    private static final String TREY = "4200002";
    private static final String ALPINE = "4200003";

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Inject
    private CompanyQueries companies;

    @Inject
    private OfferQueries offers;

    @Inject
    private OutsourcingQueries outsourcing;

    @Inject
    private DemoSteps steps;

    @Test
    void isLoadedToItsLastStep() throws Exception {
        assertThat(Sql.strings(database, "SELECT name FROM demo_step WHERE name LIKE 'standing %'"))
                .hasSize(9);
        assertThat(Sql.strings(
                        database,
                        "SELECT COUNT(DISTINCT r.customer_id) FROM customer_relationship r JOIN company c"
                                + " ON c.id = r.partner_id WHERE c.partner_id BETWEEN '4100001' AND '4300003'"
                                + " AND r.valid_from <= (SELECT MAX(done_at) FROM demo_step)"))
                .containsExactly("200");
    }

    @Test
    void showsWhatCanGoWrong() throws Exception {
        CompanyView tailspin = partner(TAILSPIN);
        assertThat(CallerContext.callAs(Caller.system(tailspin.id()), () -> offers.expiringWithin(Duration.ofDays(30))))
                .hasSize(1);
        assertThat(partner(TREY).status()).isEqualTo(PartnerStatus.SUSPENDED);
        assertThat(coverage(ALPINE)).isEqualTo(OfferCoverage.State.NEVER_PUBLISHED);
        assertThat(coverage(CONTOSO)).isEqualTo(OfferCoverage.State.IN_FORCE);
    }

    @Test
    void offersAResellerAChoiceThatItHasMadeOnceAndOnceNot() throws Exception {
        CompanyView fabrikam = partner(FABRIKAM);
        assertThat(CallerContext.callAs(Caller.system(fabrikam.id()), () -> outsourcing.choices()))
                .extracting(ProviderChoice::providerId, ProviderChoice::taken)
                .containsExactly(
                        tuple(partner(CONTOSO).id(), false),
                        tuple(partner(TAILSPIN).id(), true));
        assertThat(CallerContext.callAs(
                        Caller.system(partner(CONTOSO).id()),
                        () -> outsourcing.own().map(DefaultOffer::takers)))
                .contains(1L);
    }

    @Test
    void doesNoStepTwiceAndNoneByHalves() throws Exception {
        List<String> done = new ArrayList<>();
        steps.once("companies", () -> done.add("again"));
        assertThat(done).isEmpty();

        String name = "test " + System.nanoTime();
        assertThat(catchThrowable(() -> steps.once(name, () -> {
                    throw new IllegalStateException("power cut");
                })))
                .hasStackTraceContaining("power cut");
        assertThat(Sql.strings(database, "SELECT name FROM demo_step WHERE name = ?", name))
                .isEmpty();
    }

    private CompanyView partner(String partnerId) {
        return companies.byPartnerId(Cloud.COMMERCIAL, partnerId).orElseThrow();
    }

    private OfferCoverage.State coverage(String partnerId) {
        long id = partner(partnerId).id();
        return offers.coverageNow(Set.of(id)).get(id).state();
    }
}
