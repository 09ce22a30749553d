package org.partnerportal.adminrights;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnerportal.adminrights.AdminRightsRepository.Due;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Untrailed;

/** Does what time brings, one thing and its mails in one transaction: whoever was told is never told twice. */
@Stateless
public class AdminRightsClock {

    private static final String JOB = "a background job that works for the partner whose relationship it is";
    private static final Duration RETRY = Duration.ofMinutes(1);

    @Inject
    private AdminRightsRepository relationships;

    @Inject
    private AdminRightsPost post;

    @Inject
    private Clock clock;

    /** Does the next thing that is due; false when there is nothing. */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean nextStep() {
        Optional<Due> due = relationships.nextDue(now());
        due.ifPresent(turn -> CallerContext.runAs(Caller.system(turn.partnerId()), () -> advance(turn.id())));
        return due.isPresent();
    }

    /** Lets what is due next, which has just failed, wait; false when there is nothing. */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Untrailed("says when the job tries again")
    public boolean postpone() {
        Instant now = now();
        Optional<Due> failed = relationships.nextDue(now);
        failed.ifPresent(turn -> CallerContext.runAs(
                Caller.system(turn.partnerId()), () -> relationships.postpone(turn.id(), now.plus(RETRY))));
        return failed.isPresent();
    }

    private void advance(long id) {
        AdminRelationship relationship = relationships.own(id).orElseThrow();
        Optional<AdminStep> step = relationship.advance(now());
        relationships.save();
        step.ifPresent(done -> {
            switch (done) {
                case REQUEST_EXPIRED -> post.tellPartner(AdminNews.REQUEST_EXPIRED, id);
                case EXPIRED -> post.tellBoth(AdminNews.EXPIRED, id);
                case REMINDED -> post.tellBoth(AdminNews.REMINDED, id);
                // DOMAIN 3.6: nobody is told of an extension
                default -> {}
            }
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
