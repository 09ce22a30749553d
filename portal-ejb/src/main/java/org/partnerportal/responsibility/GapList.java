package org.partnerportal.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.partnerportal.company.CompanyState;
import org.partnerportal.offer.ExpiringOffer;
import org.partnerportal.offer.OfferCoverage;
import org.partnerportal.offer.OfferCoverage.State;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.responsibility.SupportLoadRepository.Load;
import org.partnerportal.subscription.ProductFamily;

/** The rule of what a partner has to mend. Pure, like {@link Responsibilities}, whose fallbacks it mirrors. */
final class GapList {

    private static final Comparator<Gap> WORST_FIRST = Comparator.comparing(
                    (Gap gap) -> gap.kind().urgency())
            .thenComparing(Gap::kind)
            .thenComparing(Gap::count, Comparator.reverseOrder())
            .thenComparing(Gap::name);

    /**
     * @param own the partner itself
     * @param loads its own subscriptions, and those of others that it is to support
     * @param resellers designated contacts of its subscriptions, without itself
     * @param linked those of them with a partnership
     * @param coverage of itself and of them
     * @param profiles those who have a support profile
     * @param inForce its own offers in force
     */
    record Facts(
            CompanyState own,
            List<Load> loads,
            Map<Long, CompanyState> resellers,
            Set<Long> linked,
            Map<Long, OfferCoverage> coverage,
            Set<Long> profiles,
            List<PublishedOffer> inForce,
            List<ExpiringOffer> expiring,
            long customersWithoutPerson) {}

    private final Facts facts;
    private final List<Gap> gaps = new ArrayList<>();

    private GapList(Facts facts) {
        this.facts = facts;
    }

    static List<Gap> of(Facts facts) {
        GapList list = new GapList(facts);
        list.ownStanding();
        list.ownOffers();
        list.resellers();
        if (facts.customersWithoutPerson() > 0) {
            list.gaps.add(Gap.of(GapKind.CUSTOMERS_WITHOUT_PERSON, facts.customersWithoutPerson()));
        }
        list.gaps.sort(WORST_FIRST);
        return list.gaps;
    }

    private void ownStanding() {
        if (!facts.own().status().maySupport()) {
            gaps.add(Gap.of(GapKind.SELF_BARRED, supported()));
        }
    }

    private void ownOffers() {
        long own = facts.own().id();
        State state = facts.coverage().get(own).state();
        boolean profile = facts.profiles().contains(own);
        if (state == State.EXPIRED) {
            gaps.add(Gap.of(GapKind.OFFER_EXPIRED, supported()));
        } else if (state == State.NEVER_PUBLISHED) {
            gaps.add(Gap.of(GapKind.NOTHING_PUBLISHED, supported()));
        } else {
            notCovered();
        }
        facts.expiring()
                .forEach(offer ->
                        gaps.add(Gap.ofOffer(GapKind.OFFER_EXPIRING, offer.offerId(), offer.name(), offer.ends())));
        if (!profile) {
            gaps.add(Gap.of(GapKind.PROFILE_MISSING, 0));
        }
    }

    private void notCovered() {
        Map<ProductFamily, Long> uncovered = new TreeMap<>();
        facts.loads().stream()
                .filter(load -> load.contact() == facts.own().id())
                .filter(load -> facts.inForce().stream()
                        .noneMatch(offer -> offer.content().covers(load.family())))
                .forEach(load -> uncovered.merge(load.family(), load.subscriptions(), Long::sum));
        uncovered.forEach((family, count) -> gaps.add(Gap.ofProducts(family, count)));
    }

    private void resellers() {
        Map<Long, Long> counts = new TreeMap<>();
        facts.loads().stream()
                .filter(load ->
                        load.owner() == facts.own().id() && facts.resellers().containsKey(load.contact()))
                .forEach(load -> counts.merge(load.contact(), load.subscriptions(), Long::sum));
        counts.forEach((id, count) -> {
            CompanyState reseller = facts.resellers().get(id);
            GapKind kind = obstacle(reseller);
            if (kind != null) {
                gaps.add(Gap.ofReseller(kind, count, id, reseller.name()));
            }
        });
    }

    private GapKind obstacle(CompanyState reseller) {
        if (!reseller.status().maySupport()) {
            return GapKind.RESELLER_BARRED;
        }
        if (!facts.linked().contains(reseller.id())) {
            return GapKind.RESELLER_LEFT;
        }
        boolean published = facts.profiles().contains(reseller.id())
                || facts.coverage().get(reseller.id()).state() == State.IN_FORCE;
        return published ? null : GapKind.RESELLER_UNPUBLISHED;
    }

    private long supported() {
        return facts.loads().stream()
                .filter(load -> load.contact() == facts.own().id())
                .mapToLong(Load::subscriptions)
                .sum();
    }
}
