package org.partnerportal.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.profile.SupportProfile;
import org.partnerportal.profile.SupportProfileQueries;

/** What a reseller shows its customers at this moment. */
@Named
@RequestScoped
public class ResellerPublishedBean {

    @Inject
    private OfferQueries offers;

    @Inject
    private SupportProfileQueries profiles;

    @Inject
    private Clock clock;

    private List<PublishedOffer> shown;

    /** Its versions in force or, without one, the one that ended last. */
    public List<PublishedOffer> offers(long resellerId) {
        if (shown == null) {
            shown = offers.publishedAt(Set.of(resellerId), clock.instant());
        }
        return shown;
    }

    public boolean inForce(PublishedOffer offer) {
        return offer.inForceAt(clock.instant());
    }

    /** Null when it has published none. */
    public SupportProfile profile(long resellerId) {
        Instant now = clock.instant();
        return profiles.profilesAt(Set.of(resellerId), now).get(resellerId);
    }
}
