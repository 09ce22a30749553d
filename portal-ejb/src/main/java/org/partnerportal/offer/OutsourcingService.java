package org.partnerportal.offer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/**
 * Support that a reseller leaves to its provider as its fulfilment (SUP-10): the provider makes one of its offers the one for
 * resellers, the reseller takes it with one click and gives it back with another.
 */
@Stateless
public class OutsourcingService {

    @Inject
    private OutsourcingRepository outsourcing;

    @Inject
    private OfferRepository offers;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Event<FactsChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Makes one of the calling provider's offers the one for resellers, in place of another.
     *
     * @throws NotFoundException when it is not the caller's, or the caller is no indirect provider
     * @throws OfferNotInForceException when no version of it is in force
     */
    @Requires(Permission.OFFER_PUBLISH)
    public void mark(long offerId) {
        if (companies.own().kind() != CompanyKind.INDIRECT_PROVIDER) {
            throw new NotFoundException();
        }
        offers.get(offerId);
        Instant now = now();
        OfferTimeline timeline = new OfferTimeline(offers.ownFacts());
        timeline.lastAt(now).stream()
                .filter(version -> version.offerId() == offerId && timeline.inForce(version, now))
                .findFirst()
                .orElseThrow(OfferNotInForceException::new);
        outsourcing.mark(offerId, now);
    }

    /** Offers it to no further reseller; those who have taken it keep it until they give it back. */
    @Requires(Permission.OFFER_PUBLISH)
    public void unmark() {
        outsourcing.unmark();
    }

    /**
     * Leaves the support of what the provider sells through the calling reseller to that provider, from now on.
     *
     * @throws NotFoundException when the provider offers nothing to the caller
     */
    @Requires(Permission.OFFER_PUBLISH)
    public void take(long providerId) {
        Instant now = now();
        OutsourcingRepository.Made made = outsourcing.madeToCaller(now).stream()
                .filter(offer -> offer.providerId() == providerId && offer.since() == null)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        outsourcing.take(made, now);
        changed.fire(FactsChanged.of(CallerContext.current().companyId()));
    }

    /**
     * Takes the support back, from now on.
     *
     * @throws NotFoundException when it was not left to that provider
     */
    @Requires(Permission.OFFER_PUBLISH)
    public void giveBack(long providerId) {
        if (outsourcing.giveBack(providerId, now()) == 0) {
            throw new NotFoundException();
        }
        changed.fire(FactsChanged.of(CallerContext.current().companyId()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
