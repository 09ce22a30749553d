package org.partnerportal.subscription;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** What becomes of many subscriptions that are to have one designated contact. */
@Stateless
public class SupportBatchQueries {

    @Inject
    private SupportBatchRepository batches;

    @Inject
    private Clock clock;

    /** Whom the caller could name. */
    @Requires(Permission.SUPPORT_CONTACT_ASSIGN)
    public List<SupportCandidate> candidates() {
        return batches.candidates(clock.instant());
    }

    /** Two statements whatever its size. */
    @Requires(Permission.SUPPORT_CONTACT_ASSIGN)
    public BatchView get(long id) {
        return batches.view(id).orElseThrow(NotFoundException::new);
    }

    /** Those that may not have that contact, each with the reason. */
    @Requires(Permission.SUPPORT_CONTACT_ASSIGN)
    public Page<RefusedRow> refused(long id, PageRequest request) {
        return Page.of(batches.refused(id, request), request, SupportBatchRepository::cursor);
    }
}
