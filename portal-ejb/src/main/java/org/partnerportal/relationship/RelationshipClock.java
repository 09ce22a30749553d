package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnerportal.relationship.DeadlineRepository.Due;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Untrailed;

/** Tells people that the time for an answer is over, each once: one at a time, with its mails in one transaction. */
@Stateless
public class RelationshipClock {

    private static final String JOB = "a background job that works for the company that waits";
    private static final Duration RETRY = Duration.ofHours(1);

    @Inject
    private DeadlineRepository deadlines;

    @Inject
    private TransferRepository transfers;

    @Inject
    private TransferMail transferMail;

    @Inject
    private RelationshipMail mail;

    @Inject
    private Clock clock;

    /** Tells of the next thing that is over; false when there is nothing. */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean nextStep() {
        Instant now = now();
        Optional<Due> due = deadlines.next(now);
        due.ifPresent(turn -> CallerContext.runAs(Caller.system(turn.companyId()), () -> tell(turn, now)));
        return due.isPresent();
    }

    /** Lets what comes next, which has just failed, wait; false when there is nothing. */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Untrailed("says when the job tries again")
    public boolean postpone() {
        Instant now = now();
        Optional<Due> failed = deadlines.next(now);
        failed.ifPresent(turn ->
                CallerContext.runAs(Caller.system(turn.companyId()), () -> deadlines.postpone(turn, now.plus(RETRY))));
        return failed.isPresent();
    }

    private void tell(Due due, Instant now) {
        if (!due.transfer()) {
            deadlines
                    .toldOfRequest(due.id(), now)
                    .ifPresent(request -> mail.tell(due.companyId(), request.userId(), "expired", request.name()));
        } else if (deadlines.toldOfTransfer(due.id(), now)) {
            TransferRow row = transfers.find(due.id()).orElseThrow(NotFoundException::new);
            transferMail.late(row, transfers.askedBy(due.id()).orElse(null));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
