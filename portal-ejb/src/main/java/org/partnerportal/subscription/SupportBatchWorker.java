package org.partnerportal.subscription;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnerportal.shared.job.JobLease;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Goes on with confirmed batches, on one node at a time; when that one is killed, another goes on after its last chunk. */
@ApplicationScoped
public class SupportBatchWorker {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Logger LOG = Logger.getLogger(SupportBatchWorker.class.getName());

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private JobLease lease;

    @Inject
    private SupportBatchSteps steps;

    void onConfirmed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchConfirmed confirmed) {
        threads.submit(() -> workOff(confirmed.companyId()));
    }

    /** Does all there is to do for the company before it returns, unless another node does. */
    void workOff(long companyId) {
        String name = "support-batch-" + companyId;
        if (lease.acquire(name, LEASE)) {
            try {
                CallerContext.runAs(Caller.system(companyId), () -> goOn(name));
            } catch (RuntimeException unexpected) {
                LOG.log(Level.WARNING, "a batch of designations stopped and is tried again", unexpected);
            } finally {
                lease.release(name);
            }
        }
    }

    private void goOn(String name) {
        while (!Thread.currentThread().isInterrupted() && lease.acquire(name, LEASE) && steps.writeNext()) {
            // one transaction a chunk
        }
    }
}
