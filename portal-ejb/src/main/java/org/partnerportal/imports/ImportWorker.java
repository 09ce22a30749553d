package org.partnerportal.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnerportal.shared.job.JobLease;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/**
 * Goes on with imports in the background, those of one company one after the other. A lease keeps other nodes away from
 * a company that this one works for; when this one is killed the lease ends and another goes on at the checkpoint.
 */
@ApplicationScoped
public class ImportWorker {

    /** How long another node waits before it takes over; far longer than any step. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());
    private static final int ATTEMPTS = 5;

    private final Map<Long, Lock> companies = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private JobLease lease;

    @Inject
    private ImportSteps steps;

    @Inject
    private FileReading reading;

    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued queued) {
        wake(queued.companyId());
    }

    /** Starts to work for the company in the background, unless somebody already does. */
    void wake(long companyId) {
        threads.submit(() -> {
            Lock mine = lock(companyId);
            if (mine.tryLock()) {
                try {
                    workOff(companyId);
                } finally {
                    mine.unlock();
                }
            }
        });
    }

    /** Does all there is to do for the company before it returns. */
    void work(long companyId) {
        Lock mine = lock(companyId);
        mine.lock();
        try {
            workOff(companyId);
        } finally {
            mine.unlock();
        }
    }

    private Lock lock(long companyId) {
        return companies.computeIfAbsent(companyId, id -> new ReentrantLock());
    }

    private void workOff(long companyId) {
        String name = "import-" + companyId;
        if (lease.acquire(name, LEASE)) {
            try {
                CallerContext.runAs(Caller.system(companyId), () -> goOn(name));
            } finally {
                lease.release(name);
            }
        }
    }

    private void goOn(String name) {
        for (var job = steps.working(); !job.isEmpty(); job = steps.working()) {
            if (!finish(job.get(0), name)) {
                return;
            }
        }
    }

    /** Moves one import on until a person is wanted or it has ended; false when another node has taken over. */
    private boolean finish(long job, String name) {
        int failed = 0;
        while (steps.status(job).working()) {
            if (Thread.currentThread().isInterrupted() || !lease.acquire(name, LEASE)) {
                return false;
            }
            try {
                step(job, name);
                failed = 0;
            } catch (RuntimeException unexpected) {
                failed++;
                LOG.log(Level.WARNING, unexpected, () -> "import " + job + ": a step failed and is tried again");
                if (failed == ATTEMPTS) {
                    steps.fail(job, ImportProblem.INTERNAL, null);
                }
            }
        }
        tidy(job);
        return true;
    }

    private void step(long job, String name) {
        switch (steps.status(job)) {
            case READING -> reading.read(job, () -> lease.acquire(name, LEASE));
            case COMPARING -> steps.compare(job);
            case RUNNING -> steps.write(job);
            default -> LOG.fine("somebody else has moved it on");
        }
    }

    /** What was written need not be kept a second time; the faulty lines are, until the file is. */
    private void tidy(long job) {
        ImportStatus status = steps.status(job);
        boolean ended = !status.working() && status != ImportStatus.READY && status != ImportStatus.WAITING;
        while (ended && steps.clear(job, status != ImportStatus.DONE)) {
            // bounded transactions
        }
    }
}
