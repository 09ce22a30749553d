package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** Facts about relationships that are to end, and the record of those that have ended. */
@Dependent
class EndRepository extends TenantRepository {

    private static final String IN_FORCE = " AND valid_from <= :at AND (valid_to IS NULL OR valid_to > :at)";

    private static final String NOT_ENDED_SINCE = " NOT EXISTS (SELECT 1 FROM relationship_end e"
            + " WHERE e.actor_id = :tenant AND e.partner_id = l.reseller_id AND e.customer_id = :customer"
            + " AND e.ended_at >= n.valid_to)";

    private static final String BROUGHT = " AND (EXISTS (SELECT 1 FROM subscription s WHERE s.owner_id = :tenant"
            + " AND s.customer_id = :customer AND s.reseller_id = l.reseller_id)"
            + " OR EXISTS (SELECT 1 FROM subscription s JOIN subscription_history n ON n.subscription_id = s.id"
            + " WHERE s.owner_id = :tenant AND s.customer_id = :customer AND n.reseller_id = l.reseller_id AND"
            + NOT_ENDED_SINCE + ") OR EXISTS (SELECT 1 FROM support_assignment n WHERE n.owner_id = :tenant"
            + " AND n.customer_id = :customer AND n.contact_id = l.reseller_id AND" + NOT_ENDED_SINCE + "))";

    /** The customer said yes to the reseller itself, which has not ended that since. */
    private static final String ACCEPTED = "SELECT 1 FROM relationship_request q JOIN company c ON c.id = :customer"
            + " AND q.identifier = c.ms_tenant_id WHERE q.partner_id = :reseller AND q.kind = 'CUSTOMER'"
            + " AND q.state = 'ACCEPTED' AND NOT EXISTS (SELECT 1 FROM relationship_end e WHERE e.actor_id = q.partner_id"
            + " AND e.partner_id = q.partner_id AND e.customer_id = c.id AND e.ended_at >= q.answered_at)";

    /** What the calling partner calls its customer. */
    Optional<String> customerName(long customerId) {
        return sql("SELECT company_name FROM customer_relationship WHERE partner_id = :tenant AND customer_id = :customer")
                .param("customer", customerId)
                .first(row -> row.string(0));
    }

    /**
     * Resellers of the calling provider that it brought to its customer: a subscription of its own named them, and it has not
     * ended that since. What a reseller has with the customer beside that is no business of the provider's.
     */
    List<Long> resellers(long customerId, Instant at) {
        return sql("SELECT DISTINCT l.reseller_id FROM partner_link l JOIN customer_relationship o"
                        + " ON o.partner_id = :tenant AND o.customer_id = :customer JOIN customer_relationship r"
                        + " ON r.partner_id = l.reseller_id AND r.customer_id = o.customer_id"
                        + " WHERE l.provider_id = :tenant AND l.valid_from <= :at"
                        + " AND (l.valid_to IS NULL OR l.valid_to > :at)" + BROUGHT + " ORDER BY l.reseller_id")
                .param("customer", customerId)
                .param("at", at)
                .list(row -> row.number(0));
    }

    /** The caller's own subscriptions of the customer that are neither suspended nor over. */
    List<String> active(long customerId) {
        return sql("SELECT product_name FROM subscription WHERE owner_id = :tenant AND customer_id = :customer"
                        + " AND channel = 'CSP' AND status_code IN ('PENDING', 'ACTIVE', 'OTHER')"
                        + " ORDER BY product_name, id")
                .param("customer", customerId)
                .list(row -> row.string(0));
    }

    /** Designations and resales of the partner that would end, and whether a public link would. */
    Duties duties(long partnerId, long customerId, Instant at) {
        return sql("SELECT (SELECT COUNT(*) FROM support_assignment WHERE contact_id = :partner"
                        + " AND customer_id = :customer AND :tenant IN (owner_id, :partner)" + IN_FORCE + "),"
                        + " (SELECT COUNT(*) FROM subscription WHERE reseller_id = :partner AND customer_id = :customer"
                        + " AND :tenant IN (owner_id, :partner)),"
                        + " EXISTS (SELECT 1 FROM contact_link WHERE partner_id = :partner AND customer_id = :customer"
                        + " AND live = 1)")
                .param("partner", partnerId)
                .param("customer", customerId)
                .param("at", at)
                .first(row -> new Duties((int) row.number(0), (int) row.number(1), row.flag(2)))
                .orElseThrow();
    }

    /**
     * Whether the reseller serves the customer without the caller, too, which is no business of the caller's: through another
     * provider, or because the customer accepted the reseller itself.
     */
    boolean servesForOthers(long resellerId, long customerId, Instant at) {
        return sql("SELECT 1 FROM subscription WHERE reseller_id = :reseller AND customer_id = :customer"
                        + " AND owner_id <> :tenant UNION ALL SELECT 1 FROM support_assignment"
                        + " WHERE contact_id = :reseller AND customer_id = :customer AND owner_id <> :tenant" + IN_FORCE
                        + " UNION ALL " + ACCEPTED + " LIMIT 1")
                .param("reseller", resellerId)
                .param("customer", customerId)
                .param("at", at)
                .first(row -> true)
                .orElse(false);
    }

    long store(EndRelationship command, NamedSuccessor successor, Long userId, Instant now) {
        sql("INSERT INTO relationship_end (actor_id, partner_id, customer_id, reservations_cancelled,"
                        + " software_cancelled, successor_id, successor, reason, ended_at, ended_by, cloud) VALUES"
                        + " (:tenant, :partner, :customer, :reservations, :software, :successorId, :successor, :reason,"
                        + " :now, :user, :ownCloud)")
                .param("partner", command.partnerId())
                .param("customer", command.customerId() == 0 ? null : command.customerId())
                .param("reservations", command.reservationsCancelled())
                .param("software", command.softwareCancelled())
                .param("successorId", successor.companyId())
                .param("successor", successor.name())
                .param("reason", command.reason())
                .param("now", now)
                .param("user", userId)
                .update();
        return insertedId();
    }

    void store(long endId, EndLetter letter, long mailId) {
        sql("INSERT INTO relationship_letter (actor_id, end_id, recipient, language, subject, letter, mail_id)"
                        + " VALUES (:tenant, :end, :recipient, :language, :subject, :letter, :mail)")
                .param("end", endId)
                .param("recipient", letter.recipient())
                .param("language", letter.language())
                .param("subject", letter.letter().subject())
                .param("letter", letter.letter().text())
                .param("mail", mailId)
                .update();
    }

    /** Ids of what the caller has ended, newest first. */
    List<Long> ended(PageRequest page) {
        Keyset keyset = new Keyset(new Keyset.Key("id", Keyset.Type.NUMBER), "id", true, page);
        return keyset.bind(sql("SELECT id FROM relationship_end WHERE actor_id = :tenant" + keyset.condition()
                        + keyset.order()))
                .list(row -> row.number(0));
    }

    /** These, with their letters, newest first. */
    List<EndedRow> ended(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql("SELECT e.id, p.name, COALESCE(c.name, ''), e.successor,"
                        + " COALESCE(n.partner_id, ''), e.reason, e.ended_at, l.recipient, l.subject,"
                        + " l.letter FROM relationship_end e JOIN company p ON p.id = e.partner_id"
                        + " LEFT JOIN company c ON c.id = e.customer_id LEFT JOIN company n ON n.id = e.successor_id"
                        + " LEFT JOIN relationship_letter l"
                        + " ON l.actor_id = e.actor_id AND l.end_id = e.id WHERE e.actor_id = :tenant"
                        + " AND e.id IN (" + ids.stream().map(Object::toString).collect(Collectors.joining(","))
                        + ") ORDER BY e.id DESC, l.mail_id")
                .list(row -> new EndedRow(
                        row.number(0),
                        row.string(1),
                        row.string(2),
                        row.string(3),
                        row.string(4),
                        row.string(5),
                        row.instant(6),
                        row.string(7),
                        row.string(8),
                        row.string(9)));
    }

    record Duties(int contactOf, int resoldBy, boolean link) {}
}
