package org.partnerportal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.partnerportal.audit.ChainCheck.Head;
import org.partnerportal.audit.ChainCheck.Link;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Trail;

/**
 * Lets go of entries that are older than they have to be kept. The hash of the last one stays behind as the anchor, so
 * that what is left can still be checked; the pruning itself is an entry, too.
 */
@Stateless
public class AuditRetention {

    private static final String JOB = "a background job that shows nothing to anybody";
    private static final int PIECE = 2_000;

    @Inject
    private AuditRepository trail;

    /** Tenants that have a trail. */
    @PublicAccess(JOB)
    public List<Long> chains() {
        return trail.chains();
    }

    /**
     * Prunes the next of a tenant's entries from before that moment, up to the first that is younger.
     *
     * @return whether there may be more
     */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean prune(long companyId, Instant before) {
        try {
            return CallerContext.callAs(Caller.system(companyId), () -> prune(before));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean prune(Instant before) {
        Head head = trail.lockedHead().orElseThrow();
        List<Link> oldest = trail.linksAfter(head.anchorSeq(), head.lastSeq(), PIECE);
        List<Link> gone = oldest.stream()
                .takeWhile(link -> link.entry().at().isBefore(before))
                .toList();
        if (gone.isEmpty()) {
            return false;
        }
        trail.prune(gone.get(gone.size() - 1));
        Trail.note("audit_entry:" + gone.get(0).seq() + "-"
                + gone.get(gone.size() - 1).seq());
        return gone.size() == PIECE;
    }
}
