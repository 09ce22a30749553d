package org.partnerportal.notice;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import org.partnerportal.shared.persistence.TenantRepository;

/** The calling partner's contact persons at its customers. */
@Dependent
class ContactPersonRepository extends TenantRepository {

    boolean isCustomer(long customerId) {
        return sql("SELECT 1 FROM customer_relationship WHERE partner_id = :tenant AND customer_id = :customer")
                .param("customer", customerId)
                .first(row -> true)
                .orElse(false);
    }

    List<ContactPerson> of(long customerId) {
        return sql("SELECT id, name, email, language FROM customer_contact"
                        + " WHERE partner_id = :tenant AND customer_id = :customer ORDER BY name, email")
                .param("customer", customerId)
                .list(row -> new ContactPerson(row.number(0), row.string(1), row.string(2), row.string(3)));
    }

    /** Zero when the address is on the list already. */
    int add(AddContactPerson person, Instant now) {
        return sql("INSERT IGNORE INTO customer_contact (partner_id, customer_id, name, email, language, changed_at, cloud)"
                        + " VALUES (:tenant, :customer, :name, :email, :language, :now, :ownCloud)")
                .param("customer", person.customerId())
                .param("name", person.name().strip())
                .param("email", person.email().strip())
                .param("language", person.language())
                .param("now", now)
                .update();
    }

    int remove(long id) {
        return sql("DELETE FROM customer_contact WHERE partner_id = :tenant AND id = :id")
                .param("id", id)
                .update();
    }
}
