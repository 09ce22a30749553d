package org.partnerportal.contactpage;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.Ascii;
import org.partnerportal.shared.persistence.TenantRepository;

/** Counters that tell every node whether a page it keeps is still true. */
@Dependent
class PageGenerationRepository extends TenantRepository {

    private static final String REASON = "a page depends on the facts of several companies";

    /** Adds one for each company, in the transaction of the change and in a fixed order, so that two cannot dead-lock. */
    void bump(Collection<Long> companyIds) {
        if (companyIds.isEmpty()) {
            return;
        }
        String values =
                new TreeSet<>(companyIds).stream().map(id -> "(" + id + ", 1)").collect(Collectors.joining(", "));
        unboundSql(
                        REASON,
                        "INSERT INTO page_generation (company_id, generation) VALUES " + values
                                + " ON DUPLICATE KEY UPDATE generation = generation + 1")
                .update();
    }

    /** Counters only grow, so their sum over the same companies is equal exactly when none has moved. */
    long sum(Collection<Long> companyIds) {
        return unboundSql(
                        REASON,
                        "SELECT COALESCE(SUM(generation), 0) FROM page_generation WHERE company_id IN ("
                                + in(companyIds) + ")")
                .first(row -> row.number(0))
                .orElse(0L);
    }

    /** The same, together with the question whether the link is alive: minus one when it is not. */
    long sum(String token, Collection<Long> companyIds) {
        return unboundSql(
                        REASON,
                        "SELECT IF(EXISTS (SELECT 1 FROM contact_link WHERE token = :token AND live = 1),"
                                + " (SELECT COALESCE(SUM(generation), 0) FROM page_generation WHERE company_id IN ("
                                + in(companyIds) + ")), -1)")
                .param("token", Ascii.of(token))
                .first(row -> row.number(0))
                .orElse(-1L);
    }

    /**
     * All companies whose facts a link's page may show: the customer, whoever sells to it or supports it, and their
     * providers.
     */
    Set<Long> concerned(long partnerId, long customerId) {
        String partners = "SELECT partner_id AS id FROM customer_relationship WHERE customer_id = :customer"
                + " UNION SELECT owner_id FROM subscription WHERE customer_id = :customer"
                + " UNION SELECT reseller_id FROM subscription WHERE customer_id = :customer AND reseller_id IS NOT NULL"
                + " UNION SELECT contact_id FROM support_assignment WHERE customer_id = :customer"
                + " UNION SELECT :partner";
        Set<Long> concerned = new TreeSet<>(unboundSql(
                        REASON,
                        "WITH p AS (" + partners + ") SELECT id FROM p"
                                + " UNION SELECT l.provider_id FROM p JOIN partner_link l ON l.reseller_id = p.id")
                .param("customer", customerId)
                .param("partner", partnerId)
                .list(row -> row.number(0)));
        concerned.add(customerId);
        return concerned;
    }

    private static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
