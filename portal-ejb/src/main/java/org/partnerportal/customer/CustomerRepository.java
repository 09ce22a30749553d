package org.partnerportal.customer;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerportal.shared.persistence.TenantRepository;

/** The calling partner's relationships, and what was true of them before. */
@Dependent
class CustomerRepository extends TenantRepository {

    private static final String LINK = "EXISTS (SELECT 1 FROM contact_link l WHERE l.partner_id = r.partner_id"
            + " AND l.customer_id = r.customer_id AND l.live = 1)";
    private static final String PERSON = "EXISTS (SELECT 1 FROM customer_contact p WHERE p.partner_id = r.partner_id"
            + " AND p.customer_id = r.customer_id)";

    Optional<CustomerDetails> find(long customerId) {
        return sql("SELECT r.customer_id, r.company_name, r.primary_domain, r.ms_tenant_id, r.relationship, r.valid_from, "
                        + LINK + ", " + PERSON + ", r.version FROM customer_relationship r"
                        + " WHERE r.partner_id = :tenant AND r.customer_id = :customer")
                .param("customer", customerId)
                .first(row -> new CustomerDetails(
                        row.number(0),
                        row.string(1),
                        row.string(2),
                        row.string(3),
                        row.string(4),
                        row.instant(5),
                        row.flag(6),
                        row.flag(7),
                        row.number(8)));
    }

    void add(long customerId, AddCustomer command, Instant now) {
        sql("INSERT INTO customer_relationship (partner_id, sort_name, customer_id, company_name, primary_domain,"
                        + " ms_tenant_id, valid_from, changed_at, cloud) VALUES (:tenant, :sort, :customer, :name, :domain,"
                        + " :msTenantId, :now, :now, :ownCloud)")
                .param("sort", SearchTerms.sortName(command.name()))
                .param("customer", customerId)
                .param("name", command.name().strip())
                .param("domain", command.domain().toLowerCase(Locale.ROOT))
                .param("msTenantId", command.msTenantId())
                .param("now", now)
                .update();
    }

    /** Keeps the present name and domain as what was true until now. */
    void keep(long customerId, Instant now) {
        sql("INSERT INTO customer_relationship_history (partner_id, customer_id, valid_from, valid_to, company_name,"
                        + " primary_domain, relationship) SELECT partner_id, customer_id, valid_from, :now,"
                        + " company_name, primary_domain, relationship FROM customer_relationship"
                        + " WHERE partner_id = :tenant AND customer_id = :customer")
                .param("customer", customerId)
                .param("now", now)
                .update();
    }

    /** False when the version moved on. */
    boolean rename(EditCustomer command, Instant now) {
        return sql("UPDATE customer_relationship SET sort_name = :sort, company_name = :name, primary_domain = :domain,"
                                + " valid_from = :now, changed_at = :now, version = version + 1"
                                + " WHERE partner_id = :tenant AND customer_id = :customer AND version = :version")
                        .param("sort", SearchTerms.sortName(command.name()))
                        .param("name", command.name().strip())
                        .param("domain", command.domain().toLowerCase(Locale.ROOT))
                        .param("now", now)
                        .param("customer", command.id())
                        .param("version", command.version())
                        .update()
                == 1;
    }

    void replaceTerms(long customerId, Collection<String> terms) {
        sql("DELETE FROM customer_search_term WHERE partner_id = :tenant AND customer_id = :customer")
                .param("customer", customerId)
                .update();
        for (String term : List.copyOf(terms)) {
            sql("INSERT IGNORE INTO customer_search_term (partner_id, term, customer_id)"
                            + " VALUES (:tenant, :term, :customer)")
                    .param("term", term)
                    .param("customer", customerId)
                    .update();
        }
    }

    void remove(long customerId) {
        sql("DELETE FROM customer_relationship WHERE partner_id = :tenant AND customer_id = :customer")
                .param("customer", customerId)
                .update();
    }

    /** Lets another partner see the caller's customer, under the caller's name for it; false when it did already. */
    boolean show(long customerId, long partnerId, Instant now) {
        return sql("INSERT IGNORE INTO customer_relationship (partner_id, sort_name, customer_id, company_name,"
                                + " primary_domain, ms_tenant_id, valid_from, changed_at, cloud) SELECT :partner, sort_name,"
                                + " customer_id, company_name, primary_domain, ms_tenant_id, :now, :now, cloud"
                                + " FROM customer_relationship WHERE partner_id = :tenant AND customer_id = :customer")
                        .param("partner", partnerId)
                        .param("customer", customerId)
                        .param("now", now)
                        .update()
                == 1;
    }

    void showTerms(long customerId, long partnerId) {
        sql("INSERT IGNORE INTO customer_search_term (partner_id, term, customer_id) SELECT :partner, term, customer_id"
                        + " FROM customer_search_term WHERE partner_id = :tenant AND customer_id = :customer")
                .param("partner", partnerId)
                .param("customer", customerId)
                .update();
    }
}
