package org.partnerportal.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** What offers there are, and what was published when. */
@Stateless
public class OfferQueries {

    private static final String SHOWN = "published offers are what customers are shown; the caller decides which";

    @Inject
    private OfferRepository offers;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RuleQueries rules;

    @Inject
    private Clock clock;

    /**
     * Of each company all versions in force at that moment or, where there is none, the one that ended last. Two
     * statements, however many companies.
     */
    @PublicAccess(SHOWN)
    public List<PublishedOffer> publishedAt(Set<Long> companyIds, Instant at) {
        if (companyIds.isEmpty()) {
            return List.of();
        }
        OfferTimeline timeline = new OfferTimeline(offers.factsKnownAt(companyIds, at));
        Map<Long, Instant> ends = new HashMap<>();
        timeline.shownAt(at).forEach(version -> ends.put(version.id(), timeline.ends(version)));
        return offers.versions(ends.keySet()).stream()
                .map(version -> version.toPublished(ends.get(version.id())))
                .toList();
    }

    /** The next moment after {@code at} at which {@link #publishedAt} of these companies may answer differently. */
    @PublicAccess(SHOWN)
    public Optional<Instant> nextChange(Set<Long> companyIds, Instant at) {
        return companyIds.isEmpty() ? Optional.empty() : new OfferTimeline(offers.facts(companyIds)).nextChange(at);
    }

    /** Whether these companies have published something that is in force, without its content. */
    @PublicAccess(SHOWN)
    public Map<Long, OfferCoverage> coverageAt(Set<Long> companyIds, Instant at) {
        OfferTimeline timeline = new OfferTimeline(companyIds.isEmpty() ? List.of() : offers.facts(companyIds));
        Map<Long, OfferCoverage> coverage = new HashMap<>();
        companyIds.forEach(id -> coverage.put(id, new OfferCoverage(id, OfferCoverage.State.NEVER_PUBLISHED, null)));
        for (VersionFacts version : timeline.shownAt(at)) {
            boolean inForce = timeline.inForce(version, at);
            OfferCoverage.State state = inForce ? OfferCoverage.State.IN_FORCE : OfferCoverage.State.EXPIRED;
            coverage.merge(
                    version.companyId(),
                    new OfferCoverage(version.companyId(), state, timeline.ends(version)),
                    OfferCoverage::or);
        }
        return coverage;
    }

    @PublicAccess(SHOWN)
    public Map<Long, OfferCoverage> coverageNow(Set<Long> companyIds) {
        return coverageAt(companyIds, clock.instant());
    }

    /** The tenant's versions in force that end within that time and that no later version follows, soonest first. */
    @Requires(Permission.OFFER_VIEW)
    public List<ExpiringOffer> expiringWithin(Duration time) {
        return new OfferOverview(offers.all(), offers.ownFacts(), clock.instant()).expiringWithin(time);
    }

    /** All offers of the tenant, by name. Two statements. */
    @Requires(Permission.OFFER_VIEW)
    public List<OfferRow> list() {
        return new OfferOverview(offers.all(), offers.ownFacts(), clock.instant()).rows();
    }

    /** @throws org.partnerportal.shared.error.NotFoundException when it does not exist or is another company's */
    @Requires(Permission.OFFER_VIEW)
    public OfferDraft draft(long offerId) {
        return offers.get(offerId).toDraft();
    }

    @Requires(Permission.OFFER_VIEW)
    public OfferHistory history(long offerId) {
        SupportOffer offer = offers.get(offerId);
        List<OfferVersionRow> versions =
                new VersionHistory(offers.ownFacts(), clock.instant()).rows(offers.versionsOf(offerId));
        return new OfferHistory(
                offerId,
                offer.name(),
                versions,
                offers.stepsOf(offerId).stream().map(OfferStep::toRow).toList());
    }

    /** One published version of the tenant's own offer. */
    @Requires(Permission.OFFER_VIEW)
    public PublishedOffer version(long offerId, int versionNo) {
        OfferVersion version = offers.version(offerId, versionNo);
        Collection<VersionFacts> all = offers.ownFacts();
        OfferTimeline timeline = new OfferTimeline(all);
        return all.stream()
                .filter(facts -> facts.id() == version.id())
                .findFirst()
                .map(facts -> version.toPublished(timeline.ends(facts)))
                .orElseThrow();
    }

    /** What publishing would refuse, and what it advises, about this content of the tenant. */
    @Requires(Permission.OFFER_VIEW)
    public List<OfferProblem> problems(OfferContent content) {
        CompanyView publisher = companies.get(CallerContext.current().companyId());
        return OfferCheck.problems(content, duties(), publisher.country(), clock.instant());
    }

    /** What the tenant's cloud obliges it to. */
    @Requires(Permission.OFFER_VIEW)
    public CloudDuties duties() {
        return CloudDuties.of(rules, companies.own().cloud().name());
    }

    /**
     * Ids of the providers or resellers that the tenant works with, by name: who may do work on its behalf. Those who share
     * their name come as {@code name (PartnerID)}.
     */
    @Requires(Permission.OFFER_VIEW)
    public Map<String, Long> linkedCompanies() {
        return offers.linkedCompanies(clock.instant());
    }

    /** The tenant, as far as editing and previewing offers need it. */
    @Requires(Permission.OFFER_VIEW)
    public CompanyView publisher() {
        return companies.get(CallerContext.current().companyId());
    }
}
