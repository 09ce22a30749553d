package org.partnerportal.dev.it.contactpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.notice.AddContactPerson;
import org.partnerportal.notice.ContactPersonService;
import org.partnerportal.notice.NoticeFanOut;
import org.partnerportal.offer.DefaultOffer;
import org.partnerportal.offer.OfferNotInForceException;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.OutsourcingQueries;
import org.partnerportal.offer.OutsourcingService;
import org.partnerportal.offer.ProviderChoice;
import org.partnerportal.offer.WithdrawOffer;
import org.partnerportal.responsibility.Gap;
import org.partnerportal.responsibility.GapKind;
import org.partnerportal.responsibility.GapQueries;
import org.partnerportal.responsibility.ReasonCode;
import org.partnerportal.responsibility.Responsibility;
import org.partnerportal.responsibility.ResponsibilityQueries;
import org.partnerportal.responsibility.SupportLoadService;
import org.partnerportal.shared.error.NotFoundException;

/** A reseller leaves support to its provider by one click, and takes it back by another (SUP-10). */
class OutsourcingIT extends PortalIT {

    private static final CompanyKind PROVIDER = CompanyKind.INDIRECT_PROVIDER;
    private static final CompanyKind RESELLER = CompanyKind.INDIRECT_RESELLER;

    @Inject
    private Market market;

    @Inject
    private PageClient pages;

    @Inject
    private OutsourcingService service;

    @Inject
    private OutsourcingQueries queries;

    @Inject
    private OfferService offers;

    @Inject
    private OfferQueries offerQueries;

    @Inject
    private ResponsibilityQueries responsibilities;

    @Inject
    private ContactPersonService persons;

    @Inject
    private NoticeFanOut fanOut;

    @Inject
    private SupportLoadService loads;

    @Inject
    private GapQueries gaps;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private long provider;
    private long reseller;
    private long customer;
    private long offer;

    @BeforeEach
    void sell() throws Exception {
        provider = market.partner(PROVIDER, "Contoso");
        reseller = market.partner(RESELLER, "Fabrikam");
        market.link(provider, reseller);
        customer = market.customer(provider, PROVIDER, UUID.randomUUID().toString(), "Adatum");
        long subscription = market.subscription(provider, PROVIDER, customer, "Microsoft 365", reseller);
        market.publish(provider, PROVIDER, "Everybody's");
        offer = market.publish(provider, PROVIDER, "For resellers");
        market.publish(provider, PROVIDER, "Newer");
        market.publish(reseller, RESELLER, "Fabrikam's own");
        market.designate(provider, subscription, reseller);
    }

    @Test
    void isTakenByOneClickAndGivenBackByAnother() throws Exception {
        String page = market.give(provider, PROVIDER, customer) + ".json";
        assertThat(choice()).isNull();
        mark();
        assertThat(choice().taken()).isFalse();
        assertThat(answer(clock.instant()).company().name()).isEqualTo("Fabrikam");

        assertThat(pages.get(page).body()).contains("\"DESIGNATED\"");

        take();

        assertThat(pages.get(page).body()).contains("\"OUTSOURCED\"", "For resellers");
        Responsibility outsourced = answer(clock.instant());
        assertThat(outsourced.company().name()).isEqualTo("Contoso");
        assertThat(outsourced.reason().code()).isEqualTo(ReasonCode.OUTSOURCED);
        assertThat(outsourced.reason().passedOver()).isEqualTo("Fabrikam");
        assertThat(shownTitle(clock.instant())).isEqualTo("For resellers");
        assertThat(choice().taken()).isTrue();
        assertThat(market.as(provider, PROVIDER, () -> queries.own())).contains(new DefaultOffer(offer, 1));
        Instant then = clock.instant();

        market.as(reseller, RESELLER, () -> {
            service.giveBack(provider);
            return null;
        });

        assertThat(answer(clock.instant()).reason().code()).isEqualTo(ReasonCode.DESIGNATED);
        assertThat(answer(then).reason().code()).as("what the page said").isEqualTo(ReasonCode.OUTSOURCED);
        assertThatThrownBy(() -> market.as(reseller, RESELLER, () -> {
                    service.giveBack(provider);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void staysWithWhoHasTakenItWhenItIsOfferedToNobodyElse() throws Exception {
        mark();
        take();
        market.as(provider, PROVIDER, () -> {
            service.unmark();
            return null;
        });

        assertThat(choice().taken()).isTrue();
        assertThat(answer(clock.instant()).reason().code()).isEqualTo(ReasonCode.OUTSOURCED);
        assertThatThrownBy(this::take).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isOfferedOnlyByAProviderToItsOwnResellersAndInForce() throws Exception {
        mark();
        long stranger = market.partner(RESELLER, "Trey");
        assertThat(market.as(stranger, RESELLER, () -> queries.choices())).isEmpty();
        assertThatThrownBy(() -> market.as(stranger, RESELLER, () -> {
                    service.take(provider);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> market.as(stranger, RESELLER, () -> {
                    service.mark(offer);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);

        market.as(provider, PROVIDER, () -> {
            offers.withdraw(new WithdrawOffer(offer, 1, "No more"));
            return null;
        });
        assertThatThrownBy(this::mark).isInstanceOf(OfferNotInForceException.class);
    }

    @Test
    void bringsNewsOfTheOfferAndIsNotMissedAsUnpublished() throws Exception {
        long silent = market.partner(RESELLER, "Silent");
        market.link(provider, silent);
        long served = market.customer(provider, PROVIDER, UUID.randomUUID().toString(), "Served");
        market.designate(provider, market.subscription(provider, PROVIDER, served, "Azure plan", silent), silent);
        market.as(provider, PROVIDER, () -> {
            persons.add(new AddContactPerson(served, "Ana", "ana@" + served + ".example", "en"));
            return null;
        });
        mark();
        loads.recount(provider, 0);
        publishNext("Before");
        assertThat(toldAt(served)).isZero();
        assertThat(gapsOf(provider, PROVIDER)).contains(GapKind.RESELLER_UNPUBLISHED);
        assertThat(gapsOf(silent, RESELLER)).contains(GapKind.NOTHING_PUBLISHED);

        market.as(silent, RESELLER, () -> {
            service.take(provider);
            return null;
        });
        publishNext("After");

        assertThat(toldAt(served)).isEqualTo(1);
        assertThat(gapsOf(provider, PROVIDER)).doesNotContain(GapKind.RESELLER_UNPUBLISHED);
        assertThat(gapsOf(silent, RESELLER)).doesNotContain(GapKind.NOTHING_PUBLISHED);
    }

    @Test
    void twoCompaniesOfOneNameAreTwoToChooseFrom() throws Exception {
        long one = market.partner(RESELLER, "Twin");
        long other = market.partner(RESELLER, "Twin");
        market.link(provider, one);
        market.link(provider, other);

        Map<String, Long> linked = market.as(provider, PROVIDER, () -> offerQueries.linkedCompanies());

        assertThat(linked)
                .containsOnly(
                        Map.entry("Fabrikam", reseller),
                        Map.entry("Twin (" + partnerId(one) + ")", one),
                        Map.entry("Twin (" + partnerId(other) + ")", other));
    }

    private String partnerId(long company) throws Exception {
        return Sql.strings(database, "SELECT partner_id FROM company WHERE id = ?", company)
                .get(0);
    }

    private void publishNext(String title) throws Exception {
        market.publishNext(provider, PROVIDER, offer, title);
        while (fanOut.nextPiece()) {
            // the job may be faster
        }
    }

    private long toldAt(long servedCustomer) throws Exception {
        return Long.parseLong(
                Sql.strings(database, "SELECT COUNT(*) FROM notice_receipt WHERE customer_id = ?", servedCustomer)
                        .get(0));
    }

    private List<GapKind> gapsOf(long company, CompanyKind kind) throws Exception {
        return market.as(company, kind, () -> gaps.list()).list().stream()
                .map(Gap::kind)
                .toList();
    }

    private void mark() throws Exception {
        market.as(provider, PROVIDER, () -> {
            service.mark(offer);
            return null;
        });
    }

    private void take() throws Exception {
        market.as(reseller, RESELLER, () -> {
            service.take(provider);
            return null;
        });
    }

    private ProviderChoice choice() throws Exception {
        return market.as(reseller, RESELLER, () -> queries.choices()).stream()
                .findFirst()
                .orElse(null);
    }

    private Responsibility answer(Instant at) throws Exception {
        return market.as(provider, PROVIDER, () -> responsibilities.forCustomer(customer, at))
                .answers()
                .get(0);
    }

    private String shownTitle(Instant at) throws Exception {
        return market.as(provider, PROVIDER, () -> {
            var support = responsibilities.forCustomer(customer, at);
            return support.offers()
                    .get(support.answers().get(0).offerVersionId())
                    .content()
                    .title()
                    .in("en");
        });
    }
}
