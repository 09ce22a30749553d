package org.partnerportal.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyState;
import org.partnerportal.company.PartnerLink;
import org.partnerportal.responsibility.Facts.Assignment;
import org.partnerportal.responsibility.Facts.Published;
import org.partnerportal.subscription.SalesChannel;

/**
 * The one rule of who supports a subscription (ADR 0004). Pure: facts in, answer out, never without an answer.
 *
 * <p>Asked in turn are the designated contact, the transacting partner and the reseller of record. The first who may
 * act, still works with the provider and the customer, and has published something for the product, is responsible. A
 * reseller that left support to the owner is passed over as long as the owner is able to give it. If there is none, the one with the fewest obstacles is: a barred company only when all are barred.
 */
public final class Responsibilities {

    private static final Comparator<Published> MOST_SPECIFIC = Comparator.comparingInt(
                    (Published offer) -> offer.families().isEmpty()
                            ? Integer.MAX_VALUE
                            : offer.families().size())
            .thenComparing(Published::publishedAt, Comparator.reverseOrder())
            .thenComparing(Published::versionId, Comparator.reverseOrder());

    private static final Comparator<Published> LATEST = Comparator.comparing(Published::inForce)
            .thenComparing(Published::publishedAt)
            .thenComparing(Published::versionId);

    private final Facts facts;

    Responsibilities(Facts facts) {
        this.facts = facts;
    }

    /** One answer for each product, in their order. */
    List<Responsibility> all() {
        return facts.products().stream().map(this::of).toList();
    }

    Responsibility of(SupportedProduct product) {
        return product.boughtThroughPartner() ? ofPartner(product) : ofMicrosoft(product);
    }

    private Responsibility ofMicrosoft(SupportedProduct product) {
        ReasonCode code = product.channel() == SalesChannel.MICROSOFT_DIRECT
                ? ReasonCode.BOUGHT_FROM_MICROSOFT
                : ReasonCode.BOUGHT_ELSEWHERE;
        Reason reason =
                new Reason(code, null, null, facts.party(product.owner()).name(), null);
        return new Responsibility(
                product, null, Contents.MICROSOFT, null, facts.portal(product.family()), reason, List.of(), List.of());
    }

    private Responsibility ofPartner(SupportedProduct product) {
        List<Candidate> candidates = candidates(product);
        Candidate chosen = candidates.stream()
                .min(Comparator.comparingInt(Candidate::distance))
                .orElseThrow();
        List<PassedOver> passedOver = candidates.stream()
                .takeWhile(candidate -> candidate != chosen)
                .map(candidate -> new PassedOver(candidate.party, candidate.obstacle()))
                .toList();
        return new Responsibility(
                product,
                chosen.party,
                chosen.contents,
                chosen.offer.map(Published::versionId).orElse(null),
                null,
                reason(product, chosen, passedOver),
                path(product, chosen),
                passedOver);
    }

    private List<Candidate> candidates(SupportedProduct product) {
        Set<Long> inTurn = new LinkedHashSet<>();
        Assignment assignment = facts.assignments().get(product.subscriptionId());
        if (assignment != null) {
            inTurn.add(assignment.contact());
        }
        inTurn.add(product.owner());
        if (product.reseller() != null) {
            inTurn.add(product.reseller());
        }
        List<Candidate> candidates = new ArrayList<>();
        inTurn.forEach(company -> candidates.add(new Candidate(product, company)));
        return candidates;
    }

    private Reason reason(SupportedProduct product, Candidate chosen, List<PassedOver> passedOver) {
        Assignment assignment = facts.assignments().get(product.subscriptionId());
        // an owner that was named for its own subscription supports it by default as well
        boolean designated = assignment != null
                && assignment.contact() == chosen.party.id()
                && assignment.contact() != product.owner();
        Optional<Party> leaving = leaving(product);
        if (chosen.usable()
                && chosen.party.id() == product.owner()
                && leaving.isPresent()
                && passedOver.stream().allMatch(passed -> passed.obstacle() == Obstacle.OUTSOURCED)) {
            String owner = chosen.party.name();
            return new Reason(ReasonCode.OUTSOURCED, owner, leaving.get().name(), owner, null);
        }
        ReasonCode code = chosen.usable() ? usableCode(chosen, designated, passedOver) : lastResortCode(chosen);
        return new Reason(
                code,
                chosen.party.name(),
                passedOver.isEmpty() ? null : passedOver.get(0).party().name(),
                facts.party(product.owner()).name(),
                designated ? assignment.since() : null);
    }

    /** Who would support the product, or stands beside the owner, and has left that to the owner. */
    private Optional<Party> leaving(SupportedProduct product) {
        Assignment assignment = facts.assignments().get(product.subscriptionId());
        return Stream.of(assignment == null ? null : Long.valueOf(assignment.contact()), product.reseller())
                .filter(Objects::nonNull)
                .filter(company -> facts.outsourced().containsKey(new PartnerLink(product.owner(), company)))
                .findFirst()
                .map(facts::party);
    }

    private static ReasonCode usableCode(Candidate chosen, boolean designated, List<PassedOver> passedOver) {
        if (designated) {
            return ReasonCode.DESIGNATED;
        }
        if (passedOver.isEmpty()) {
            return chosen.state.kind() == CompanyKind.INDIRECT_PROVIDER
                    ? ReasonCode.PROVIDER_BY_DEFAULT
                    : ReasonCode.DIRECT_PARTNER;
        }
        return switch (passedOver.get(0).obstacle()) {
            case BARRED -> ReasonCode.INSTEAD_OF_BARRED;
            case LEFT -> ReasonCode.INSTEAD_OF_LEFT;
            case OUTSOURCED -> ReasonCode.OUTSOURCED;
            case UNPUBLISHED -> ReasonCode.INSTEAD_OF_UNPUBLISHED;
        };
    }

    private static ReasonCode lastResortCode(Candidate chosen) {
        if (!chosen.state.status().maySupport()) {
            return ReasonCode.ONLY_BARRED;
        }
        return chosen.contents == Contents.NAME_ONLY ? ReasonCode.NAME_ONLY : ReasonCode.LAST_KNOWN;
    }

    /**
     * The responsible company, then the transacting partner, who is the one to turn to Microsoft (DOMAIN 2.1), unless it
     * may not act.
     */
    private List<Party> path(SupportedProduct product, Candidate chosen) {
        boolean ownerNext = chosen.party.id() != product.owner()
                && facts.companies().get(product.owner()).status().maySupport();
        return ownerNext ? List.of(chosen.party, facts.party(product.owner())) : List.of(chosen.party);
    }

    /** One company that may be responsible for a product, with all that speaks for and against it. */
    private final class Candidate {

        private final Party party;
        private final CompanyState state;
        private final boolean left;
        /** Only as long as the owner can keep what was agreed: a customer must not pay for its silence. */
        private final boolean outsourced;

        private final Optional<Published> offer;
        private final Contents contents;

        Candidate(SupportedProduct product, long company) {
            party = facts.party(company);
            state = facts.companies().get(company);
            left = hasLeft(product, company);
            outsourced = facts.outsourced().containsKey(new PartnerLink(product.owner(), company))
                    && new Candidate(product, product.owner()).usable();
            List<Published> published = facts.offers().getOrDefault(company, List.of());
            Optional<Published> best = published.stream()
                    .filter(version -> version.inForce() && version.covers(product.family()))
                    .min(Comparator.comparing((Published version) -> !agreed(product, company, version))
                            .thenComparing(MOST_SPECIFIC));
            boolean profile = facts.profiles().contains(company);
            offer = best.isPresent() || profile ? best : published.stream().max(LATEST);
            contents = contents(best.isPresent(), profile);
        }

        /** Whether it is the very offer under which somebody left the product to the owner. */
        private boolean agreed(SupportedProduct product, long company, Published version) {
            return company == product.owner()
                    && leaving(product)
                            .map(reseller -> facts.outsourced().get(new PartnerLink(company, reseller.id())))
                            .filter(offer -> offer == version.offerId())
                            .isPresent();
        }

        private boolean hasLeft(SupportedProduct product, long company) {
            boolean linked =
                    company == product.owner() || facts.links().contains(new PartnerLink(product.owner(), company));
            return !linked || !facts.related().contains(company);
        }

        private Contents contents(boolean inForce, boolean profile) {
            if (inForce) {
                return Contents.OFFER;
            }
            if (profile) {
                return Contents.PROFILE;
            }
            return offer.isPresent() ? Contents.LAST_OFFER : Contents.NAME_ONLY;
        }

        private boolean published() {
            return contents == Contents.OFFER || contents == Contents.PROFILE;
        }

        private boolean usable() {
            return state.status().maySupport() && !left && !outsourced && published();
        }

        /** 0 is usable; a smaller one is nearer to being usable. */
        private int distance() {
            int unpublished = published() ? 0 : contents == Contents.LAST_OFFER ? 1 : 2;
            return (state.status().maySupport() ? 0 : 100) + (left ? 10 : 0) + (outsourced ? 5 : 0) + unpublished;
        }

        private Obstacle obstacle() {
            if (!state.status().maySupport()) {
                return Obstacle.BARRED;
            }
            if (left) {
                return Obstacle.LEFT;
            }
            return outsourced ? Obstacle.OUTSOURCED : Obstacle.UNPUBLISHED;
        }
    }
}
