package org.partnerportal.subscription;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.trail.Untrailed;

/** Writes confirmed batches, a chunk a transaction; whoever is interrupted goes on with the next. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SupportBatchSteps {

    /** Subscriptions that one transaction writes. */
    public static final int CHUNK = 2_000;

    /** How long the file of those that were not assigned can be had. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String JOB = "a background job that shows nothing to anybody";

    @Inject
    private SupportBatchRepository batches;

    @Inject
    private Event<FactsChanged> changed;

    @Inject
    private Clock clock;

    @PublicAccess(JOB)
    public List<Long> companiesWithWork() {
        return batches.companiesWithWork();
    }

    /** Forgets batches that nobody looks at any more; the designations themselves stay. */
    @PublicAccess(JOB)
    @Untrailed("what was named when stands in the trail and in the designations")
    public void forgetOld() {
        batches.forgetEndedBefore(clock.instant().minus(KEPT));
    }

    /** Writes the next chunk of the company's oldest confirmed batch; false when there is none. */
    @Requires(Permission.SUPPORT_CONTACT_ASSIGN)
    public boolean writeNext() {
        Optional<SupportBatch> running = batches.lockRunning();
        running.ifPresent(batch -> CallerContext.runAs(onBehalfOf(batch), () -> write(batch)));
        return running.isPresent();
    }

    private void write(SupportBatch batch) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Long> end = batches.chunkEnd(batch.id(), CHUNK);
        if (end.isPresent()) {
            batches.touch(batch.id(), end.get(), now);
            batches.judge(batch.id(), batch.contactId(), end.get(), now);
            batch.wrote(batches.assign(batch.id(), batch.contactId(), end.get(), batch.madeBy(), now));
            changed.fire(FactsChanged.of(CallerContext.current().companyId()));
        } else {
            batch.done(now);
        }
        batches.save();
    }

    /** The trail tells who confirmed it. */
    private static Caller onBehalfOf(SupportBatch batch) {
        return new Caller(
                CallerContext.current().companyId(),
                batch.madeBy(),
                "",
                "",
                EnumSet.of(Permission.SUPPORT_CONTACT_ASSIGN));
    }
}
