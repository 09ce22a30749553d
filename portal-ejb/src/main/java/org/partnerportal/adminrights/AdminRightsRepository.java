package org.partnerportal.adminrights;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.shared.persistence.TenantRepository;

/** Relationships as they are written: by their partner, by their customer, and by time. */
@Dependent
class AdminRightsRepository extends TenantRepository {

    private static final String FOUND = "the relationship was found for the calling partner or customer";
    private static final String JOB = "the job takes the relationships of all partners in turn";

    /** @throws AdminRightsNameTakenException when another relationship of the partner is called so */
    AdminRelationship add(AdminRelationship relationship, Collection<String> roles, Collection<String> services) {
        insert(relationship, () -> new AdminRightsNameTakenException(relationship.name()));
        for (String role : roles) {
            sql("INSERT IGNORE INTO admin_relationship_role (partner_id, relationship_id, role)"
                            + " VALUES (:tenant, :relationship, :role)")
                    .param("relationship", relationship.id())
                    .param("role", role)
                    .update();
        }
        for (String service : services) {
            sql("INSERT INTO admin_relationship_service (partner_id, relationship_id, service)"
                            + " VALUES (:tenant, :relationship, :service)")
                    .param("relationship", relationship.id())
                    .param("service", service)
                    .update();
        }
        return relationship;
    }

    /** Whether a relationship of the partner is called so, as the database tells names apart. */
    boolean named(String name) {
        return sql("SELECT 1 FROM admin_relationship WHERE partner_id = :tenant AND name = :name")
                .param("name", name)
                .first(row -> true)
                .orElse(false);
    }

    /** Services that the relationship names, which was found for the calling partner or customer. */
    Set<String> services(AdminRelationship relationship) {
        return Set.copyOf(unboundSql(
                        FOUND,
                        "SELECT service FROM admin_relationship_service WHERE partner_id = :partner"
                                + " AND relationship_id = :relationship")
                .param("partner", relationship.partnerId())
                .param("relationship", relationship.id())
                .list(row -> row.string(0)));
    }

    /**
     * Services for which other partners than that one hold rights of the customer's, {@link AdminServices#WHOLE} for one that
     * names none. Nobody else comes to know what is in force until the transaction ends.
     */
    Set<String> delegatedToOthers(long partnerId, long customerId, Instant now) {
        sql("SELECT id FROM company WHERE id = :customer AND :tenant IN (:partner, :customer) FOR UPDATE")
                .param("partner", partnerId)
                .param("customer", customerId)
                .list(row -> row.number(0));
        return Set.copyOf(sql("SELECT DISTINCT COALESCE(s.service, '') FROM admin_relationship g"
                        + " LEFT JOIN admin_relationship_service s ON s.partner_id = g.partner_id"
                        + " AND s.relationship_id = g.id WHERE g.customer_id = :customer"
                        + " AND g.partner_id <> :partner AND :tenant IN (:partner, :customer) AND "
                        + RightsInForce.at("g", ":now") + " LOCK IN SHARE MODE")
                .param("partner", partnerId)
                .param("customer", customerId)
                .param("now", now)
                .list(row -> row.string(0)));
    }

    /** One of the calling partner's. */
    Optional<AdminRelationship> own(long id) {
        return query(
                        "SELECT a FROM AdminRelationship a WHERE a.partnerId = :tenant AND a.id = :id",
                        AdminRelationship.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All of the calling partner's with a customer. */
    List<AdminRelationship> ownWith(long customerId) {
        return query(
                        "SELECT a FROM AdminRelationship a WHERE a.partnerId = :tenant AND a.customerId = :customer"
                                + " ORDER BY a.id",
                        AdminRelationship.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** All that the calling customer gave one partner or is asked for by it. */
    List<AdminRelationship> givenTo(long partnerId) {
        return query(
                        "SELECT a FROM AdminRelationship a WHERE a.customerId = :tenant AND a.partnerId = :partner"
                                + " ORDER BY a.id",
                        AdminRelationship.class)
                .setParameter("partner", partnerId)
                .getResultList();
    }

    /** One that concerns the calling customer. */
    Optional<AdminRelationship> given(long id) {
        return query(
                        "SELECT a FROM AdminRelationship a WHERE a.customerId = :tenant AND a.id = :id",
                        AdminRelationship.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean has(AdminRelationship relationship, String role) {
        return unboundSql(
                        FOUND,
                        "SELECT 1 FROM admin_relationship_role WHERE partner_id = :partner"
                                + " AND relationship_id = :relationship AND role = :role")
                .param("partner", relationship.partnerId())
                .param("relationship", relationship.id())
                .param("role", role)
                .first(row -> true)
                .orElse(false);
    }

    /** False when the relationship has no such role. */
    boolean map(long relationshipId, String role, String group) {
        boolean there = sql("SELECT 1 FROM admin_relationship_role WHERE partner_id = :tenant"
                        + " AND relationship_id = :relationship AND role = :role")
                .param("relationship", relationshipId)
                .param("role", role)
                .first(row -> true)
                .orElse(false);
        if (there) {
            sql("UPDATE admin_relationship_role SET security_group = :group WHERE partner_id = :tenant"
                            + " AND relationship_id = :relationship AND role = :role")
                    .param("group", group)
                    .param("relationship", relationshipId)
                    .param("role", role)
                    .update();
        }
        return there;
    }

    /** Whose turn it is: the oldest of what is due. */
    record Due(long partnerId, long id) {}

    Optional<Due> nextDue(Instant now) {
        return unboundSql(
                        JOB,
                        "SELECT partner_id, id FROM admin_relationship WHERE next_step_at <= :now"
                                + " ORDER BY next_step_at, id LIMIT 1")
                .param("now", now)
                .first(row -> new Due(row.number(0), row.number(1)));
    }

    void postpone(long id, Instant until) {
        sql("UPDATE admin_relationship SET next_step_at = :until WHERE partner_id = :tenant AND id = :id")
                .param("until", until)
                .param("id", id)
                .update();
    }

    void save() {
        flush();
    }
}
