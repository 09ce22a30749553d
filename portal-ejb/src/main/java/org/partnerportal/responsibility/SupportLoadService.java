package org.partnerportal.responsibility;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.responsibility.SupportLoadRepository.Stale;
import org.partnerportal.servicemanagement.ResellerAccessQueries;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Untrailed;

/** Keeps the counts behind the list of things to mend. */
@Stateless
public class SupportLoadService {

    private static final String JOB = "a background job that shows nothing to anybody";
    private static final Duration RETRY = Duration.ofMinutes(1);

    @Inject
    private SupportLoadRepository loads;

    @Inject
    private ResellerAccessQueries access;

    @Inject
    private Clock clock;

    /** Counts the partner that waits longest; false when none does. */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Untrailed("counts anew what stands elsewhere")
    public boolean nextPiece() {
        Optional<Stale> next = loads.stale(clock.instant());
        next.ifPresent(partner -> recount(partner.partnerId(), partner.generation()));
        return next.isPresent();
    }

    /** Lets the partner that waits longest, whose count has just failed, wait longer; false when none does. */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Untrailed("says when the job tries again")
    public boolean postpone() {
        Instant now = clock.instant();
        Optional<Stale> failed = loads.stale(now);
        failed.ifPresent(partner ->
                CallerContext.runAs(Caller.system(partner.partnerId()), () -> loads.postpone(now.plus(RETRY))));
        return failed.isPresent();
    }

    /** Counts one partner anew, in a transaction of its own. */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Untrailed("counts anew what stands elsewhere")
    public void recount(long partnerId, long generation) {
        CallerContext.runAs(Caller.system(partnerId), () -> {
            Instant begin = clock.instant();
            loads.recount(begin);
            if (loads.resells()) {
                access.counted().forEach(loads::storeAccess);
            }
            long withoutPerson = loads.customersWithoutPerson();
            Instant end = clock.instant();
            loads.store(
                    generation, withoutPerson, end, Duration.between(begin, end).toMillis());
        });
    }
}
