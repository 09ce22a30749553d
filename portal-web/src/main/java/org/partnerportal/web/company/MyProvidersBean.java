package org.partnerportal.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.company.ProviderShare;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OutsourcingQueries;
import org.partnerportal.offer.ProviderChoice;
import org.partnerportal.offer.PublishedOffer;

/** A reseller's providers on its first page: who is responsible for what, and what they publish for that. */
@Named
@RequestScoped
public class MyProvidersBean {

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private OfferQueries offers;

    @Inject
    private OutsourcingQueries outsourcing;

    @Inject
    private Clock clock;

    private List<ProviderShare> shares;
    private List<PublishedOffer> published;
    private List<ProviderChoice> choices;

    public List<ProviderShare> getShares() {
        if (shares == null) {
            shares = partnerships.providers();
        }
        return shares;
    }

    /** Offers of the provider that customers read today, wherever it is responsible. */
    public List<PublishedOffer> published(ProviderShare share) {
        if (published == null) {
            Instant now = clock.instant();
            published =
                    offers
                            .publishedAt(
                                    getShares().stream()
                                            .map(ProviderShare::providerId)
                                            .collect(Collectors.toSet()),
                                    now)
                            .stream()
                            .filter(offer -> offer.inForceAt(now))
                            .toList();
        }
        return published.stream()
                .filter(offer -> offer.companyId() == share.providerId())
                .toList();
    }

    /** What the provider offers for leaving support to it, or what was taken of that; null for nothing. */
    public ProviderChoice choice(ProviderShare share) {
        if (choices == null) {
            choices = outsourcing.choices();
        }
        return choices.stream()
                .filter(choice -> choice.providerId() == share.providerId())
                .findFirst()
                .orElse(null);
    }

    /** Subscriptions for which the provider answers and not the reseller. */
    public long itsOwn(ProviderShare share) {
        return isLeft(share) ? share.subscriptions() : Math.max(0, share.subscriptions() - share.supports());
    }

    /** Subscriptions for which the reseller answers. */
    public long ours(ProviderShare share) {
        return isLeft(share) ? 0 : share.supports();
    }

    public boolean isLeft(ProviderShare share) {
        return choice(share) != null && choice(share).taken();
    }
}
