package org.partnerportal.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.partnerportal.audit.ChainCheck.Head;
import org.partnerportal.audit.ChainCheck.Link;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** Looks into the trail and checks it. */
@Stateless
public class AuditQueries {

    private static final int PIECE = 1_000;

    @Inject
    private AuditRepository trail;

    /** Entries that the caller may see, the latest first; one statement. */
    @Requires(Permission.AUDIT_VIEW)
    public Page<AuditRow> list(AuditFilter filter, PageRequest page) {
        AuditScope scope = AuditScope.of(CallerContext.current());
        return Page.of(trail.list(filter, scope, page), page, AuditRepository::cursor);
    }

    /** Checks the caller's own chain from its first entry to its last; takes a second for some 100,000 entries. */
    @Requires(Permission.AUDIT_VIEW)
    public ChainReport verify() {
        return check();
    }

    /** Checks the chains of all tenants and of the portal itself. */
    @PublicAccess("asked on the machine of the portal itself; tells numbers and hashes, no content")
    public List<ChainReport> verifyAll() {
        return trail.chains().stream().map(this::checkAs).toList();
    }

    private ChainReport checkAs(long company) {
        try {
            return CallerContext.callAs(Caller.system(company), this::check);
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Once more when the oldest end was let go of meanwhile: what is gone then is not missing. */
    private ChainReport check() {
        Optional<Head> head = trail.head();
        ChainReport report = check(head);
        boolean pruned = !report.faults().isEmpty()
                && trail.head().map(Head::anchorSeq).orElse(0L)
                        > head.map(Head::anchorSeq).orElse(0L);
        return pruned ? check(trail.head()) : report;
    }

    private ChainReport check(Optional<Head> head) {
        if (head.isEmpty()) {
            return new ChainReport(CallerContext.current().companyId(), 1, 0, 0, null, null, "", List.of());
        }
        ChainCheck check = new ChainCheck(head.get());
        List<Link> piece = trail.linksAfter(check.seq(), head.get().lastSeq(), PIECE);
        while (!piece.isEmpty()) {
            piece.forEach(check::visit);
            piece = trail.linksAfter(check.seq(), head.get().lastSeq(), PIECE);
        }
        return check.report();
    }
}
