package org.partnerportal.contactpage;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.Ascii;
import org.partnerportal.shared.persistence.TenantRepository;

/** Links of the calling partner; a token opens exactly the partner and the customer it was made for. */
@Dependent
class ContactLinkRepository extends TenantRepository {

    private static final String BY_TOKEN = "an unguessable link is opened by whoever was given it";

    Optional<ContactLink> live(long customerId) {
        return sql("SELECT customer_id, token, made_at FROM contact_link"
                        + " WHERE partner_id = :tenant AND customer_id = :customer AND live = 1")
                .param("customer", customerId)
                .first(row -> new ContactLink(row.number(0), row.string(1), row.instant(2)));
    }

    void make(long customerId, String token, Long userId, Instant now) {
        sql("INSERT IGNORE INTO contact_link (token, partner_id, customer_id, made_at, made_by, cloud)"
                        + " VALUES (:token, :tenant, :customer, :now, :user, :ownCloud)")
                .param("token", token)
                .param("customer", customerId)
                .param("now", now)
                .param("user", userId)
                .update();
    }

    /** A link for each of these customers of the caller, in one statement. */
    void makeAll(Collection<Long> customerIds, Long userId, Instant now) {
        String cloud = ownCloud();
        insertAll(
                "INSERT IGNORE INTO contact_link (partner_id, token, customer_id, made_at, made_by, cloud)",
                customerIds.stream()
                        .map(customer -> new Object[] {LinkToken.random(), customer, now, userId, cloud})
                        .toList());
    }

    int revoke(long customerId, Long userId, Instant now) {
        return sql("UPDATE contact_link SET revoked_at = :now, revoked_by = :user"
                        + " WHERE partner_id = :tenant AND customer_id = :customer AND live = 1")
                .param("now", now)
                .param("user", userId)
                .param("customer", customerId)
                .update();
    }

    /** Customers of the caller after that id, in order of id. */
    List<Long> customersAfter(long customerId, int limit) {
        return sql("SELECT customer_id FROM customer_relationship WHERE partner_id = :tenant AND customer_id > :after"
                        + " ORDER BY customer_id LIMIT " + limit)
                .param("after", customerId)
                .list(row -> row.number(0));
    }

    /** Those of the customers that never had a link of the caller's; a link that was taken back stays taken back. */
    List<Long> neverLinked(Collection<Long> customerIds) {
        return sql("SELECT r.customer_id FROM customer_relationship r WHERE r.partner_id = :tenant AND r.customer_id IN ("
                        + in(customerIds) + ") AND NOT EXISTS (SELECT 1 FROM contact_link l"
                        + " WHERE l.partner_id = :tenant AND l.customer_id = r.customer_id)")
                .list(row -> row.number(0));
    }

    /** Live links of these customers, in order of the customers' ids. */
    List<ContactLinkRow> rows(Collection<Long> customerIds) {
        return sql("SELECT l.customer_id, r.company_name, r.primary_domain, l.token FROM contact_link l"
                        + " JOIN customer_relationship r ON r.partner_id = l.partner_id AND r.customer_id = l.customer_id"
                        + " WHERE l.partner_id = :tenant AND l.live = 1 AND l.customer_id IN (" + in(customerIds)
                        + ") ORDER BY l.customer_id")
                .list(row -> new ContactLinkRow(row.number(0), row.string(1), row.string(2), row.string(3)));
    }

    Optional<LinkOwner> open(String token) {
        return unboundSql(
                        BY_TOKEN, "SELECT partner_id, customer_id FROM contact_link WHERE token = :token AND live = 1")
                .param("token", Ascii.of(token))
                .first(row -> new LinkOwner(row.number(0), row.number(1)));
    }

    /** Whose eyes a link lends, and on whom. */
    record LinkOwner(long partnerId, long customerId) {}

    private static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
