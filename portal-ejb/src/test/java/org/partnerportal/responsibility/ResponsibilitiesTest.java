package org.partnerportal.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyState;
import org.partnerportal.company.PartnerLink;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.responsibility.Facts.Assignment;
import org.partnerportal.responsibility.Facts.Published;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SalesChannel;

/** The rule told case by case: Contoso is the provider, Fabrikam its reseller. */
class ResponsibilitiesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final long CONTOSO = 1;
    private static final long FABRIKAM = 2;

    private final Map<Long, CompanyState> companies = new HashMap<>(Map.of(
            CONTOSO, company(CONTOSO, CompanyKind.INDIRECT_PROVIDER, "Contoso", PartnerStatus.ACTIVE),
            FABRIKAM, company(FABRIKAM, CompanyKind.INDIRECT_RESELLER, "Fabrikam", PartnerStatus.ACTIVE)));
    private final Set<Long> related = new HashSet<>(Set.of(CONTOSO, FABRIKAM));
    private final Set<PartnerLink> links = new HashSet<>(Set.of(new PartnerLink(CONTOSO, FABRIKAM)));
    private final Map<Long, Assignment> assignments = new HashMap<>();
    private final Map<Long, List<Published>> offers =
            new HashMap<>(Map.of(CONTOSO, List.of(offer(11)), FABRIKAM, List.of(offer(21))));
    private final Set<Long> profiles = new HashSet<>();
    private final Map<PartnerLink, Long> outsourced = new HashMap<>();

    @Test
    void theProviderIsTheDefault() {
        Responsibility answer = resolve();

        assertThat(answer.company().name()).isEqualTo("Contoso");
        assertThat(answer.reason().code()).isEqualTo(ReasonCode.PROVIDER_BY_DEFAULT);
        assertThat(answer.path()).extracting(Party::name).containsExactly("Contoso");
    }

    @Test
    void aDirectBillPartnerSupportsWhatItSells() {
        companies.put(CONTOSO, company(CONTOSO, CompanyKind.DIRECT_BILL_PARTNER, "Contoso", PartnerStatus.RESTRICTED));

        assertThat(resolve().reason().code()).isEqualTo(ReasonCode.DIRECT_PARTNER);
    }

    @Test
    void theDesignatedContactGoesFirstAndTheProviderNext() {
        designateFabrikam();

        Responsibility answer = resolve();

        assertThat(answer.company().name()).isEqualTo("Fabrikam");
        assertThat(answer.reason())
                .isEqualTo(new Reason(ReasonCode.DESIGNATED, "Fabrikam", null, "Contoso", NOW.minusSeconds(60)));
        assertThat(answer.path()).extracting(Party::name).containsExactly("Fabrikam", "Contoso");
    }

    @Test
    void theProviderStandsInForASuspendedReseller() {
        designateFabrikam();
        companies.put(FABRIKAM, company(FABRIKAM, CompanyKind.INDIRECT_RESELLER, "Fabrikam", PartnerStatus.SUSPENDED));

        Responsibility answer = resolve();

        assertThat(answer.company().name()).isEqualTo("Contoso");
        assertThat(answer.reason().code()).isEqualTo(ReasonCode.INSTEAD_OF_BARRED);
        assertThat(answer.passedOver())
                .containsExactly(new PassedOver(new Party(FABRIKAM, "Fabrikam"), Obstacle.BARRED));
    }

    @Test
    void theProviderStandsInForAResellerWhosePartnershipEnded() {
        designateFabrikam();
        links.clear();

        assertThat(resolve().reason().code()).isEqualTo(ReasonCode.INSTEAD_OF_LEFT);
    }

    @Test
    void theProviderStandsInForAResellerThatTheCustomerLeft() {
        designateFabrikam();
        related.remove(FABRIKAM);

        assertThat(resolve().passedOver()).extracting(PassedOver::obstacle).containsExactly(Obstacle.LEFT);
    }

    @Test
    void theProviderStandsInForAResellerThatPublishedNothing() {
        designateFabrikam();
        offers.remove(FABRIKAM);

        assertThat(resolve().reason().code()).isEqualTo(ReasonCode.INSTEAD_OF_UNPUBLISHED);
    }

    @Test
    void aProfileAloneIsEnoughToBeResponsible() {
        designateFabrikam();
        offers.remove(FABRIKAM);
        profiles.add(FABRIKAM);

        Responsibility answer = resolve();

        assertThat(answer.company().name()).isEqualTo("Fabrikam");
        assertThat(answer.contents()).isEqualTo(Contents.PROFILE);
        assertThat(answer.offerVersionId()).isNull();
    }

    @Test
    void anOfferForOtherProductsDoesNotCount() {
        designateFabrikam();
        offers.put(FABRIKAM, List.of(new Published(21, Set.of(ProductFamily.AZURE), true, NOW, 21)));

        assertThat(resolve().company().name()).isEqualTo("Contoso");
    }

    @Test
    void theMostSpecificOfferIsShown() {
        offers.put(
                CONTOSO,
                List.of(
                        offer(11),
                        new Published(12, Set.of(ProductFamily.MICROSOFT_365), true, NOW.minusSeconds(500), 12),
                        new Published(13, Set.of(ProductFamily.MICROSOFT_365, ProductFamily.AZURE), true, NOW, 13)));

        assertThat(resolve().offerVersionId()).isEqualTo(12);
    }

    @Test
    void withoutAProviderThatCanActTheResellerOfRecordStepsIn() {
        companies.put(CONTOSO, company(CONTOSO, CompanyKind.INDIRECT_PROVIDER, "Contoso", PartnerStatus.REVOKED));

        Responsibility answer = resolve();

        assertThat(answer.company().name()).isEqualTo("Fabrikam");
        assertThat(answer.path()).extracting(Party::name).containsExactly("Fabrikam");
    }

    @Test
    void nobodyElseThenWhatWasPublishedLastIsShown() {
        offers.clear();
        offers.put(
                CONTOSO,
                List.of(
                        new Published(11, Set.of(), false, NOW.minusSeconds(900), 11),
                        new Published(12, Set.of(), false, NOW.minusSeconds(300), 12)));

        Responsibility answer = resolve();

        assertThat(answer.contents()).isEqualTo(Contents.LAST_OFFER);
        assertThat(answer.offerVersionId()).isEqualTo(12);
        assertThat(answer.reason().code()).isEqualTo(ReasonCode.LAST_KNOWN);
    }

    @Test
    void theProviderAnswersWithTheAgreedOfferForAResellerThatLeftSupportToIt() {
        offers.put(
                CONTOSO,
                List.of(
                        offer(11),
                        new Published(12, Set.of(ProductFamily.MICROSOFT_365), true, NOW.minusSeconds(500), 12)));
        outsourced.put(new PartnerLink(CONTOSO, FABRIKAM), 11L);
        Reason because = new Reason(ReasonCode.OUTSOURCED, "Contoso", "Fabrikam", "Contoso", null);

        assertThat(resolve().reason()).as("reseller of record").isEqualTo(because);
        assertThat(resolve().offerVersionId()).isEqualTo(11);
        designateFabrikam();
        assertThat(resolve().company().name()).isEqualTo("Contoso");
        assertThat(resolve().reason()).as("designated contact").isEqualTo(because);
        assertThat(resolve().passedOver())
                .containsExactly(new PassedOver(new Party(FABRIKAM, "Fabrikam"), Obstacle.OUTSOURCED));
    }

    @Test
    void theResellerAnswersItselfWhenTheProviderItLeftSupportToCannot() {
        designateFabrikam();
        outsourced.put(new PartnerLink(CONTOSO, FABRIKAM), 11L);
        offers.remove(CONTOSO);
        assertThat(resolve().reason().code()).isEqualTo(ReasonCode.DESIGNATED);

        offers.put(CONTOSO, List.of(offer(11)));
        companies.put(CONTOSO, company(CONTOSO, CompanyKind.INDIRECT_PROVIDER, "Contoso", PartnerStatus.SUSPENDED));
        assertThat(resolve().reason().code()).isEqualTo(ReasonCode.DESIGNATED);
    }

    @Test
    void nothingPublishedByAnyoneStillNamesTheProvider() {
        offers.clear();

        Responsibility answer = resolve();

        assertThat(answer.company().name()).isEqualTo("Contoso");
        assertThat(answer.contents()).isEqualTo(Contents.NAME_ONLY);
        assertThat(answer.reason().code()).isEqualTo(ReasonCode.NAME_ONLY);
    }

    @Test
    void allBarredStillNamesTheOneToAsk() {
        companies.replaceAll((id, company) -> company(id, company.kind(), company.name(), PartnerStatus.SUSPENDED));

        assertThat(resolve().reason().code()).isEqualTo(ReasonCode.ONLY_BARRED);
        assertThat(resolve().contents()).isEqualTo(Contents.OFFER);
    }

    @Test
    void whatWasBoughtFromMicrosoftPointsToItsPortal() {
        Responsibility answer = resolve(product(SalesChannel.MICROSOFT_DIRECT, ProductFamily.MICROSOFT_365));

        assertThat(answer.company()).isNull();
        assertThat(answer.portal().code()).isEqualTo("MICROSOFT_365_ADMIN");
        assertThat(answer.reason().code()).isEqualTo(ReasonCode.BOUGHT_FROM_MICROSOFT);
    }

    @Test
    void aFamilyWithoutAPortalOfItsOwnUsesTheGeneralOne() {
        Responsibility answer = resolve(product(SalesChannel.OTHER, ProductFamily.MARKETPLACE));

        assertThat(answer.portal().code()).isEqualTo("MICROSOFT_SUPPORT");
        assertThat(answer.reason().code()).isEqualTo(ReasonCode.BOUGHT_ELSEWHERE);
    }

    private void designateFabrikam() {
        assignments.put(100L, new Assignment(FABRIKAM, NOW.minusSeconds(60)));
    }

    private Responsibility resolve() {
        return resolve(product(SalesChannel.CSP, ProductFamily.MICROSOFT_365));
    }

    private Responsibility resolve(SupportedProduct product) {
        Map<ProductFamily, Portal> portals = Map.of(
                ProductFamily.MICROSOFT_365, new Portal("MICROSOFT_365_ADMIN", "https://admin.microsoft.com/"),
                ProductFamily.OTHER, new Portal("MICROSOFT_SUPPORT", "https://support.microsoft.com/"));
        return new Responsibilities(new Facts(
                        List.of(product),
                        companies,
                        related,
                        links,
                        assignments,
                        offers,
                        profiles,
                        outsourced,
                        portals))
                .of(product);
    }

    private static SupportedProduct product(SalesChannel channel, ProductFamily family) {
        return new SupportedProduct(100, "s-100", "Business Premium", family, 25, "active", channel, CONTOSO, FABRIKAM);
    }

    private static Published offer(long versionId) {
        return new Published(versionId, Set.of(), true, NOW.minusSeconds(1000), versionId);
    }

    private static CompanyState company(long id, CompanyKind kind, String name, PartnerStatus status) {
        return new CompanyState(id, kind, Cloud.COMMERCIAL, name, status);
    }
}
