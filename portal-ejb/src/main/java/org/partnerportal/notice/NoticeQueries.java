package org.partnerportal.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** How far the calling partner's notices have come, and whom they reached. */
@Stateless
public class NoticeQueries {

    @Inject
    private NoticeRepository notices;

    /** By version id; versions of others and versions without a notice are absent. One statement. */
    @Requires(Permission.OFFER_VIEW)
    public Map<Long, NoticeReport> reports(Collection<Long> offerVersionIds) {
        return notices.reports(offerVersionIds).stream()
                .collect(Collectors.toMap(NoticeReport::offerVersionId, Function.identity()));
    }

    /** Who at this customer was told of these versions by the caller, in order of time. */
    @Requires(Permission.PROOF_VIEW)
    public List<Receipt> receipts(long customerId, Collection<Long> offerVersionIds) {
        return notices.receipts(customerId, offerVersionIds);
    }
}
