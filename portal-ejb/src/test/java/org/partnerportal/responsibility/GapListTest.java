package org.partnerportal.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
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
import org.partnerportal.offer.ExpiringOffer;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferCoverage;
import org.partnerportal.offer.OfferCoverage.State;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.offer.Scope;
import org.partnerportal.responsibility.SupportLoadRepository.Load;
import org.partnerportal.subscription.ProductFamily;

class GapListTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final long OWN = 1;
    private static final long RESELLER = 2;

    private PartnerStatus ownStatus = PartnerStatus.ACTIVE;
    private PartnerStatus resellerStatus = PartnerStatus.ACTIVE;
    private final List<Load> loads = new ArrayList<>(List.of(
            new Load(OWN, OWN, ProductFamily.MICROSOFT_365, 30),
            new Load(OWN, OWN, ProductFamily.AZURE, 4),
            new Load(OWN, RESELLER, ProductFamily.MICROSOFT_365, 7),
            new Load(OWN, RESELLER, ProductFamily.AZURE, 5)));
    private final Set<PartnerLink> outsourced = new HashSet<>();
    private final Set<Long> linked = new HashSet<>(Set.of(RESELLER));
    private final Map<Long, OfferCoverage> coverage =
            new HashMap<>(Map.of(OWN, coverage(OWN, State.IN_FORCE), RESELLER, coverage(RESELLER, State.IN_FORCE)));
    private final Set<Long> profiles = new HashSet<>(Set.of(OWN));
    private Scope scope = Scope.NONE;
    private final List<ExpiringOffer> expiring = new ArrayList<>();
    private long withoutPerson;

    @Test
    void nothingToMendWhenAllIsPublished() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void aSuspendedResellerIsListedWithAllItsSubscriptions() {
        resellerStatus = PartnerStatus.SUSPENDED;
        linked.clear();

        assertThat(gaps()).containsExactly(Gap.ofReseller(GapKind.RESELLER_BARRED, 12, RESELLER, "Reseller"));
    }

    @Test
    void anEndedPartnershipAndMissingWordsAreListed() {
        linked.clear();
        assertThat(gaps()).extracting(Gap::kind).containsExactly(GapKind.RESELLER_LEFT);

        linked.add(RESELLER);
        coverage.put(RESELLER, coverage(RESELLER, State.EXPIRED));
        assertThat(gaps()).extracting(Gap::kind).containsExactly(GapKind.RESELLER_UNPUBLISHED);

        profiles.add(RESELLER);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void whoPublishedNothingHearsHowManySubscriptionsThatConcerns() {
        coverage.put(OWN, coverage(OWN, State.NEVER_PUBLISHED));
        profiles.clear();

        assertThat(gaps()).containsExactly(Gap.of(GapKind.NOTHING_PUBLISHED, 34), Gap.of(GapKind.PROFILE_MISSING, 0));
    }

    @Test
    void productsThatNoOfferCoversAreListedByFamily() {
        scope = new Scope(Set.of(ProductFamily.MICROSOFT_365), null, null, null, null);

        assertThat(gaps()).containsExactly(Gap.ofProducts(ProductFamily.AZURE, 4));
    }

    @Test
    void theWorstComesFirst() {
        withoutPerson = 3;
        expiring.add(new ExpiringOffer(9, "Care", 2, NOW));
        ownStatus = PartnerStatus.SUSPENDED;

        assertThat(gaps())
                .extracting(Gap::kind)
                .containsExactly(GapKind.SELF_BARRED, GapKind.OFFER_EXPIRING, GapKind.CUSTOMERS_WITHOUT_PERSON);
    }

    @Test
    void aResellerCountsWhatItSupportsForOthers() {
        loads.clear();
        loads.add(new Load(50, OWN, ProductFamily.AZURE, 8));
        coverage.put(OWN, coverage(OWN, State.EXPIRED));

        assertThat(gaps()).containsExactly(Gap.of(GapKind.OFFER_EXPIRED, 8));
    }

    @Test
    void aResellerThatLeftSupportNeedNotPublishAndItsProductsAreTheOwners() {
        outsourced.add(new PartnerLink(OWN, RESELLER));
        coverage.put(RESELLER, coverage(RESELLER, State.NEVER_PUBLISHED));
        assertThat(gaps()).isEmpty();

        scope = new Scope(Set.of(ProductFamily.MICROSOFT_365), null, null, null, null);
        assertThat(gaps()).containsExactly(Gap.ofProducts(ProductFamily.AZURE, 9));
    }

    @Test
    void whatTheOwnerCannotGiveIsMissedAtBoth() {
        outsourced.add(new PartnerLink(OWN, RESELLER));
        coverage.put(RESELLER, coverage(RESELLER, State.NEVER_PUBLISHED));
        scope = new Scope(Set.of(ProductFamily.MICROSOFT_365), null, null, null, null);
        profiles.clear();

        assertThat(gaps())
                .containsExactly(
                        Gap.ofReseller(GapKind.RESELLER_UNPUBLISHED, 5, RESELLER, "Reseller"),
                        Gap.ofProducts(ProductFamily.AZURE, 9),
                        Gap.of(GapKind.PROFILE_MISSING, 0));
    }

    @Test
    void whoLeavesAllSupportMissesNothingAsLongAsItsProviderHasSomethingToShow() {
        long provider = RESELLER;
        loads.clear();
        loads.add(new Load(provider, OWN, ProductFamily.AZURE, 8));
        outsourced.add(new PartnerLink(provider, OWN));
        profiles.add(provider);
        coverage.put(OWN, coverage(OWN, State.NEVER_PUBLISHED));
        assertThat(gaps()).isEmpty();

        profiles.remove(provider);
        assertThat(gaps()).containsExactly(Gap.of(GapKind.NOTHING_PUBLISHED, 8));

        profiles.add(provider);
        resellerStatus = PartnerStatus.SUSPENDED;
        assertThat(gaps()).containsExactly(Gap.of(GapKind.NOTHING_PUBLISHED, 8));

        outsourced.clear();
        resellerStatus = PartnerStatus.ACTIVE;
        assertThat(gaps()).containsExactly(Gap.of(GapKind.NOTHING_PUBLISHED, 8));
    }

    private List<Gap> gaps() {
        OfferContent content =
                new OfferContent(null, null, scope, null, null, null, null, null, null, null, null, null, null);
        return GapList.of(new GapList.Facts(
                state(OWN, "Own", ownStatus),
                loads,
                Map.of(RESELLER, state(RESELLER, "Reseller", resellerStatus)),
                linked,
                outsourced,
                coverage,
                profiles,
                List.of(new PublishedOffer(11, 1, OWN, 1, "Care", content, NOW, null, null, NOW)),
                expiring,
                withoutPerson));
    }

    private static CompanyState state(long id, String name, PartnerStatus status) {
        return new CompanyState(id, CompanyKind.INDIRECT_PROVIDER, Cloud.COMMERCIAL, name, status);
    }

    private static OfferCoverage coverage(long company, State state) {
        return new OfferCoverage(company, state, null);
    }
}
