package org.partnerportal.customer;

import static org.partnerportal.shared.security.Permission.CUSTOMER_IMPORT;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.customer.CustomerImportRepository.Found;
import org.partnerportal.shared.security.Requires;

/**
 * Writes the customers of a stretch of lines that the import has staged and compared ({@code import_row}): a fixed number
 * of statements whatever the number of lines. Runs inside the transaction of the import's chunk.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CustomerImport {

    @Inject
    private CustomerImportRepository repository;

    /**
     * Adds the companies that no partner has named so far. A company that exists is left as it is: its identity is
     * shared, and what this partner calls it stands in the relationship.
     */
    @Requires(CUSTOMER_IMPORT)
    public void addCompanies(long job, long after, long upTo, Instant at) {
        repository.addCompanies(job, after, upTo, at);
    }

    /** Adds and changes the partner's relationships, with what was before and what they are found by. */
    @Requires(CUSTOMER_IMPORT)
    public void writeRelationships(long job, long after, long upTo, Instant at) {
        int changed = repository.keepHistory(job, after, upTo, at);
        if (changed > 0) {
            repository.forgetTerms(job, after, upTo);
            repository.change(job, after, upTo, at);
        }
        if (repository.add(job, after, upTo, at) + changed > 0) {
            storeTerms(repository.written(job, after, upTo));
        }
    }

    /** Gives resellers of record a relationship of their own with the customers that they serve (DOMAIN 2.2). */
    @Requires(CUSTOMER_IMPORT)
    public void addResellers(long job, long after, long upTo, Instant at) {
        if (repository.addResellers(job, after, upTo, at) > 0) {
            storeTerms(repository.writtenForResellers(job, after, upTo));
        }
    }

    /** Adds the people at the customers who are told about changes, or changes their language. */
    @Requires(CUSTOMER_IMPORT)
    public void writePersons(long job, long after, long upTo, Instant at) {
        repository.writePersons(job, after, upTo, at);
    }

    private void storeTerms(List<Found> customers) {
        List<Object[]> terms = new ArrayList<>();
        for (Found found : customers) {
            for (String term : SearchTerms.of(found.companyName(), found.domain(), found.msTenantId())) {
                terms.add(new Object[] {found.partnerId(), term, found.customerId()});
            }
        }
        repository.storeTerms(terms);
    }
}
