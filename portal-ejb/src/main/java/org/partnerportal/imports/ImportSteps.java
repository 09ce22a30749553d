package org.partnerportal.imports;

import static org.partnerportal.shared.security.Permission.CUSTOMER_IMPORT;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.customer.CustomerImport;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.trail.Untrailed;
import org.partnerportal.subscription.SubscriptionImport;

/**
 * The steps that an import is made of, each one transaction that moves the job on or leaves it where it was. Whoever is
 * interrupted between two of them (or inside one) goes on with the next.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {

    /** Lines that one transaction writes. */
    public static final int CHUNK = 5_000;

    private static final int COMPARED_AT_ONCE = 20_000;
    private static final int REMOVED_AT_ONCE = 20_000;

    @Inject
    private ImportJobRepository jobs;

    @Inject
    private StagingRepository staging;

    @Inject
    private CustomerImport customers;

    @Inject
    private SubscriptionImport subscriptions;

    @Inject
    private Clock clock;

    @Inject
    private Event<FactsChanged> changed;

    @Requires(CUSTOMER_IMPORT)
    public List<Long> working() {
        return jobs.working();
    }

    @Requires(CUSTOMER_IMPORT)
    public ImportStatus status(long job) {
        return jobs.get(job).status();
    }

    /** What a reader of the file must know. */
    @Requires(CUSTOMER_IMPORT)
    public ReadingPlan plan(long id) {
        ImportJob job = jobs.get(id);
        String owner = job.customerId() == null
                ? null
                : jobs.customerMsId(job.customerId()).orElse(null);
        return new ReadingPlan(job.charset(), job.separator(), new LineReader(job.kind(), jobs.columns(id), owner));
    }

    /** A piece of the file as it was uploaded; empty after the last. */
    @Requires(CUSTOMER_IMPORT)
    public Optional<byte[]> piece(long job, int number) {
        return jobs.piece(job, number);
    }

    /** Cancels a file that waits for a person in vain; false when somebody has just gone on with it. */
    @Requires(CUSTOMER_IMPORT)
    public boolean abandon(long id) {
        ImportJob job = jobs.lock(id);
        if (job.status().waiting()) {
            job.cancel(clock.instant());
        }
        return !job.status().working();
    }

    /** Removes some of the lines that are staged; true as long as there are more. */
    @Requires(CUSTOMER_IMPORT)
    @Untrailed("prepares the import and changes nothing that anybody sees")
    public boolean clear(long job, boolean faultyToo) {
        return staging.remove(job, faultyToo, REMOVED_AT_ONCE) == REMOVED_AT_ONCE;
    }

    /** Forgets the file, once all its lines are cleared. */
    @Requires(CUSTOMER_IMPORT)
    @Untrailed("prepares the import and changes nothing that anybody sees")
    public void forgetFile(long job) {
        jobs.removePieces(job);
    }

    /** Stores lines that were read; false when nobody wants them any more. */
    @Requires(CUSTOMER_IMPORT)
    @Untrailed("prepares the import and changes nothing that anybody sees")
    public boolean stage(long id, List<StagedLine> lines, long bytesRead) {
        ImportJob job = jobs.lock(id);
        if (!job.is(ImportStatus.READING)) {
            return false;
        }
        staging.store(id, lines);
        job.progress(bytesRead);
        return true;
    }

    @Requires(CUSTOMER_IMPORT)
    @Untrailed("prepares the import and changes nothing that anybody sees")
    public void endReading(long id, long lastLine) {
        ImportJob job = jobs.lock(id);
        if (job.is(ImportStatus.READING)) {
            job.read(lastLine, clock.instant());
        }
    }

    /** The file cannot be read, or the portal failed. */
    @Requires(CUSTOMER_IMPORT)
    public void fail(long id, ImportProblem problem, Long line) {
        ImportJob job = jobs.lock(id);
        if (job.status().working()) {
            job.fail(problem, line, clock.instant());
        }
    }

    /** Compares the next lines with the tables; true as long as there are more. */
    @Requires(CUSTOMER_IMPORT)
    @Untrailed("prepares the import and changes nothing that anybody sees")
    public boolean compare(long id) {
        ImportJob job = jobs.lock(id);
        if (!job.is(ImportStatus.COMPARING)) {
            return false;
        }
        if (job.checkpoint() == 0) {
            staging.markDuplicates(id);
            if (job.kind() == ImportKind.COMBINED && staging.tellsDifferences(id)) {
                staging.markDifferences(id);
            }
        }
        Instant at = now();
        long upTo = Math.min(job.checkpoint() + COMPARED_AT_ONCE, job.lastLine());
        compare(job, upTo, at);
        job.advance(upTo, staging.count(id, job.checkpoint(), upTo), at);
        return job.is(ImportStatus.COMPARING);
    }

    /** Writes the next lines; true as long as there are more. They are compared once more, with what is true now. */
    @Requires(CUSTOMER_IMPORT)
    public boolean write(long id) {
        ImportJob job = jobs.lock(id);
        if (!job.is(ImportStatus.RUNNING)) {
            return false;
        }
        Instant at = now();
        long after = job.checkpoint();
        long upTo = Math.min(after + CHUNK, job.lastLine());
        if (job.kind().hasCustomers()) {
            customers.addCompanies(id, after, upTo, at);
        }
        compare(job, upTo, at);
        LineCounts counts = staging.count(id, after, upTo);
        if (counts.toWrite() > 0) {
            write(job, after, upTo, at);
            changed.fire(FactsChanged.of(job.companyId()));
        }
        job.advance(upTo, counts, at);
        return job.is(ImportStatus.RUNNING);
    }

    private void write(ImportJob job, long after, long upTo, Instant at) {
        if (job.kind().hasCustomers()) {
            customers.writeRelationships(job.id(), after, upTo, at);
            customers.writePersons(job.id(), after, upTo, at);
        }
        if (job.kind().hasSubscriptions()) {
            subscriptions.write(job.id(), after, upTo, at);
            customers.addResellers(job.id(), after, upTo, at);
            subscriptions.assignContacts(job.id(), after, upTo, at, job.userId());
        }
    }

    private void compare(ImportJob job, long upTo, Instant at) {
        Set<ImportField> fields = jobs.columns(job.id()).stream()
                .map(ImportColumn::field)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        staging.compare(job.id(), job.checkpoint(), upTo, new Comparison(job.kind(), fields), jobs.importer(), at);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
