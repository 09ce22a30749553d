package org.partnerportal.subscription;

import static org.partnerportal.shared.security.Permission.CUSTOMER_IMPORT;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.partnerportal.shared.security.Requires;

/**
 * Writes the subscriptions of a stretch of lines that the import has staged and compared ({@code import_row}), owned by
 * the importing partner: a fixed number of statements whatever the number of lines. Runs inside the transaction of the
 * import's chunk.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SubscriptionImport {

    @Inject
    private SubscriptionImportRepository repository;

    /** Adds and changes subscriptions, with what was before. */
    @Requires(CUSTOMER_IMPORT)
    public void write(long job, long after, long upTo, Instant at) {
        if (repository.keepHistory(job, after, upTo, at) > 0) {
            repository.change(job, after, upTo, at);
        }
        repository.add(job, after, upTo, at);
    }

    /**
     * Makes the companies that the lines name the designated support contacts from now on (DOMAIN 2.4). The owner itself
     * is the default and needs no assignment.
     *
     * @param userId who imports; null for the portal itself
     */
    @Requires(CUSTOMER_IMPORT)
    public void assignContacts(long job, long after, long upTo, Instant at, Long userId) {
        repository.endAssignments(job, after, upTo, at);
        repository.assign(job, after, upTo, at, userId);
    }
}
