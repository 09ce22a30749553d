package org.partnerportal.subscription;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/**
 * Names one company the designated support contact of many subscriptions (DOMAIN 2.4): first all are looked through, so that
 * a person sees which may not have it and why; what that person confirms is written in the background.
 */
@Stateless
public class SupportBatchService {

    /** Subscriptions in one batch. */
    public static final int MOST = 100_000;

    @Inject
    private SupportBatchRepository batches;

    @Inject
    private Event<BatchConfirmed> confirmed;

    @Inject
    private Clock clock;

    /**
     * Looks the chosen subscriptions through; nothing is written of them yet. What the person looked through before and
     * never confirmed is forgotten. Answers the id of the batch.
     *
     * @throws NotFoundException when that company is neither the caller nor a reseller that it works with
     * @throws NothingChosenException when none of the caller's own subscriptions was chosen
     * @throws TooManyChosenException beyond {@link #MOST}
     */
    @Requires(Permission.SUPPORT_CONTACT_ASSIGN)
    public long draft(@NotNull @Valid DraftBatch command) {
        Instant now = now();
        batches.candidates(now).stream()
                .filter(candidate -> candidate.companyId() == command.contactId())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Caller caller = CallerContext.current();
        batches.forgetDrafts(caller.userId());
        SupportBatch batch =
                batches.store(new SupportBatch(caller.companyId(), command.contactId(), caller.userId(), now));
        int chosen = batches.choose(batch.id(), command, MOST, now);
        if (chosen == 0) {
            throw new NothingChosenException();
        }
        if (chosen > MOST) {
            throw new TooManyChosenException(MOST);
        }
        batches.judge(batch.id(), command.contactId(), null, now);
        batch.chosen(chosen);
        batches.save();
        return batch.id();
    }

    /**
     * Has it written. Each subscription is judged once more then.
     *
     * @throws BatchSettledException when somebody has done so
     * @throws ChangedMeanwhileException when it is not what was read
     */
    @Requires(Permission.SUPPORT_CONTACT_ASSIGN)
    public void confirm(long batchId, long version) {
        SupportBatch batch = batches.find(batchId).orElseThrow(NotFoundException::new);
        batch.confirm(version, now());
        batches.save();
        confirmed.fire(new BatchConfirmed(CallerContext.current().companyId()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
