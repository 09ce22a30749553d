package org.partnerportal.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.partnerportal.company.CompanyState;
import org.partnerportal.company.PartnerLink;
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
     * @param others designated contacts of its subscriptions, and to whom it leaves support; without itself
     * @param linked those of them who are its resellers
     * @param outsourced which resellers leave support to which providers, as far as the partner is one of the two
     * @param coverage of itself and of them
     * @param profiles those who have a support profile
     * @param inForce offers in force, its own and those of whom it leaves support to
     */
    record Facts(
            CompanyState own,
            List<Load> loads,
            Map<Long, CompanyState> others,
            Set<Long> linked,
            Set<PartnerLink> outsourced,
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
        if (state == State.IN_FORCE) {
            notCovered();
        } else if (!leavesAll()) {
            gaps.add(Gap.of(state == State.EXPIRED ? GapKind.OFFER_EXPIRED : GapKind.NOTHING_PUBLISHED, supported()));
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
                .filter(this::supportedByOwn)
                .filter(load -> !covered(facts.own().id(), load.family()))
                .forEach(load -> uncovered.merge(load.family(), load.subscriptions(), Long::sum));
        uncovered.forEach((family, count) -> gaps.add(Gap.ofProducts(family, count)));
    }

    private void resellers() {
        Map<Long, Long> counts = new TreeMap<>();
        facts.loads().stream()
                .filter(load -> load.owner() == facts.own().id())
                .filter(load -> supporter(load) != facts.own().id())
                .forEach(load -> counts.merge(load.contact(), load.subscriptions(), Long::sum));
        counts.forEach((id, count) -> {
            CompanyState reseller = facts.others().get(id);
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
        return published(reseller.id()) ? null : GapKind.RESELLER_UNPUBLISHED;
    }

    private long supported() {
        return facts.loads().stream()
                .filter(this::supportedByOwn)
                .mapToLong(Load::subscriptions)
                .sum();
    }

    /** Also what was left to the partner and goes back to who left it, for want of something published. */
    private boolean supportedByOwn(Load load) {
        long own = facts.own().id();
        return supporter(load) == own || load.owner() == own && left(load);
    }

    private long supporter(Load load) {
        return left(load) && able(load.owner(), load.family()) ? load.owner() : load.contact();
    }

    private boolean left(Load load) {
        return facts.outsourced().contains(new PartnerLink(load.owner(), load.contact()));
    }

    private boolean able(long company, ProductFamily family) {
        return state(company).status().maySupport() && (facts.profiles().contains(company) || covered(company, family));
    }

    /** Whether it supports nothing itself, and whoever it leaves support to has something to show. */
    private boolean leavesAll() {
        return supported() == 0
                && facts.outsourced().stream()
                        .filter(left -> left.resellerId() == facts.own().id())
                        .anyMatch(
                                left -> state(left.providerId()).status().maySupport() && published(left.providerId()));
    }

    private boolean published(long company) {
        return facts.profiles().contains(company)
                || facts.coverage().get(company).state() == State.IN_FORCE;
    }

    private boolean covered(long company, ProductFamily family) {
        return facts.inForce().stream()
                .anyMatch(
                        offer -> offer.companyId() == company && offer.content().covers(family));
    }

    private CompanyState state(long company) {
        return company == facts.own().id() ? facts.own() : facts.others().get(company);
    }
}
