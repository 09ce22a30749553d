package org.partnerportal.proof;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnerportal.account.UserQueries;
import org.partnerportal.contactpage.ContactPage;
import org.partnerportal.contactpage.ContactPageQueries;
import org.partnerportal.contactpage.SupportCard;
import org.partnerportal.notice.NoticeQueries;
import org.partnerportal.notice.Receipt;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Makes the answer of a past moment again, from facts that never change. */
@Stateless
public class ProofQueries {

    @Inject
    private ContactPageQueries pages;

    @Inject
    private NoticeQueries notices;

    @Inject
    private UserQueries users;

    @Inject
    private Clock clock;

    /**
     * What the customer's page said at that moment, as far as the calling partner may see it. A moment that is still to
     * come counts as now: nothing can be proven of it.
     *
     * @throws org.partnerportal.shared.error.NotFoundException when the customer never was the caller's
     */
    @Requires(Permission.PROOF_VIEW)
    public Proof at(long customerId, Instant at) {
        Instant now = clock.instant();
        ContactPage page = pages.asOf(customerId, at.isAfter(now) ? now : at);
        return new Proof(page, versions(customerId, page.cards()), now);
    }

    private List<ProvenVersion> versions(long customerId, List<SupportCard> cards) {
        Map<Long, SupportCard> shown = new LinkedHashMap<>();
        cards.stream()
                .filter(card -> card.offer() != null)
                .forEach(card -> shown.putIfAbsent(card.offer().offerVersionId(), card));
        Map<Long, List<Receipt>> receipts = notices.receipts(customerId, shown.keySet()).stream()
                .collect(Collectors.groupingBy(Receipt::offerVersionId));
        Map<Long, String> names = users.names(publishers(shown.values()));
        List<ProvenVersion> versions = new ArrayList<>();
        shown.forEach((id, card) -> versions.add(new ProvenVersion(
                card.offer(),
                card.company().name(),
                card.offer().publishedBy() == null
                        ? ""
                        : names.getOrDefault(card.offer().publishedBy(), ""),
                receipts.getOrDefault(id, List.of()))));
        return versions;
    }

    /** Only one's own people are named. */
    private static List<Long> publishers(Collection<SupportCard> cards) {
        long own = CallerContext.current().companyId();
        return cards.stream()
                .map(SupportCard::offer)
                .filter(offer -> offer.companyId() == own)
                .map(PublishedOffer::publishedBy)
                .filter(Objects::nonNull)
                .toList();
    }
}
