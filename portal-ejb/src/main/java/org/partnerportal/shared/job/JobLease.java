package org.partnerportal.shared.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Untrailed;

/**
 * Lets one node at a time work on a background job. The lease runs out by itself, so that another node (or this one
 * after a restart) takes over from one that was killed.
 */
@Stateless
public class JobLease extends TenantRepository {

    private static final String HOLDER = java.util.UUID.randomUUID().toString();
    private static final String REASON = "background jobs belong to the installation, not to a tenant";

    @Inject
    private Clock clock;

    /** Takes or renews the lease of the job; false when another node holds it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @PublicAccess(REASON)
    @Untrailed("says which node works")
    public boolean acquire(String job, Duration length) {
        Instant now = clock.instant();
        Instant until = now.plus(length);
        int taken = unboundSql(
                        REASON,
                        "UPDATE job_lease SET holder = :holder, lease_until = :until"
                                + " WHERE name = :job AND (holder = :holder OR lease_until < :now)")
                .param("holder", HOLDER)
                .param("until", until)
                .param("job", job)
                .param("now", now)
                .update();
        return taken > 0 || insertIfAbsent(job, until) > 0;
    }

    /** Gives the lease back, so that the next run need not wait for it to end. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @PublicAccess(REASON)
    @Untrailed("says which node works")
    public void release(String job) {
        unboundSql(REASON, "DELETE FROM job_lease WHERE name = :job AND holder = :holder")
                .param("job", job)
                .param("holder", HOLDER)
                .update();
    }

    private int insertIfAbsent(String job, Instant until) {
        return unboundSql(
                        REASON,
                        "INSERT IGNORE INTO job_lease (name, holder, lease_until) VALUES (:job, :holder, :until)")
                .param("job", job)
                .param("holder", HOLDER)
                .param("until", until)
                .update();
    }
}
