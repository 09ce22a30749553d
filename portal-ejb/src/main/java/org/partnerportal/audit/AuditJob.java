package org.partnerportal.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.job.JobLease;

/** Every night: prunes what need not be kept, checks all chains, and says aloud what does not fit. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditJob {

    private static final Logger LOG = Logger.getLogger(AuditJob.class.getName());
    private static final String NAME = "audit";
    private static final Duration LEASE = Duration.ofHours(4);

    @Inject
    private JobLease lease;

    @Inject
    private AuditRetention retention;

    @Inject
    private AuditQueries trail;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "10", persistent = false)
    void run() {
        if (!lease.acquire(NAME, LEASE)) {
            return;
        }
        try {
            Instant before = clock.instant().minus(AuditSettings.retention(settings));
            for (long chain : retention.chains()) {
                while (retention.prune(chain, before)) {
                    // the next piece
                }
            }
            trail.verifyAll().stream()
                    .filter(report -> !report.unbroken())
                    .forEach(report -> LOG.severe(() -> "The audit trail of company " + report.companyId()
                            + " is not what was written: " + report.faults()));
        } finally {
            lease.release(NAME);
        }
    }
}
