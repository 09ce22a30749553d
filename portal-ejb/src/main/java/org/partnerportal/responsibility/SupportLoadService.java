package org.partnerportal.responsibility;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final int PARTNERS_A_RUN = 20;

    @Inject
    private SupportLoadRepository loads;

    @Inject
    private ResellerAccessQueries access;

    @Inject
    private Clock clock;

    /** Partners to count, the longest waiting first. */
    @PublicAccess(JOB)
    public List<Stale> stale() {
        return loads.stale(clock.instant(), PARTNERS_A_RUN);
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
