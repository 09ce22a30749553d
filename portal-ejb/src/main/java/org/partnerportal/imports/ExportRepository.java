package org.partnerportal.imports;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;

/** Reads the tenant's customers and subscriptions in stretches of their order, so that an export of any size flows. */
@Dependent
class ExportRepository extends TenantRepository {

    /** A provider or direct partner exports what it owns, a reseller what it is the reseller of. */
    private static final String OWN = " JOIN company me ON me.id = :tenant"
            + " AND (s.owner_id = :tenant OR me.kind = 'INDIRECT_RESELLER' AND s.reseller_id = :tenant) ";

    private static final String SUBSCRIPTION = "SELECT s.customer_id, s.ms_subscription_id, s.product_name, s.quantity,"
            + " s.status, s.reseller_partner_id, COALESCE(d.partner_id, '') FROM subscription s" + OWN
            + " LEFT JOIN support_assignment a ON a.subscription_id = s.id AND a.owner_id = s.owner_id"
            + " AND a.valid_from <= :at AND (a.valid_to IS NULL OR a.valid_to > :at)"
            + " LEFT JOIN company d ON d.id = a.contact_id";

    record Customer(long id, String msId, String sortName, String name, String domain, String relationship) {

        static Customer of(Row row) {
            return new Customer(
                    row.number(0), row.string(1), row.string(2), row.string(3), row.string(4), row.string(5));
        }
    }

    record Subscription(
            long customerId,
            String msId,
            String product,
            String quantity,
            String status,
            String reseller,
            String supportContact) {

        static Subscription of(Row row) {
            return new Subscription(
                    row.number(0),
                    row.string(1),
                    row.string(2),
                    row.string(3),
                    row.string(4),
                    row.string(5),
                    row.string(6));
        }
    }

    record Person(long customerId, String email, String language) {}

    /** The next customers in the order of the list; {@code after} is null at the start. */
    List<Customer> customers(Customer after, int most) {
        return sql("SELECT customer_id, ms_tenant_id, sort_name, company_name, primary_domain, relationship"
                        + " FROM customer_relationship WHERE partner_id = :tenant AND sort_name >= :name"
                        + " AND (sort_name > :name OR customer_id > :id)"
                        + " ORDER BY sort_name, customer_id LIMIT " + most)
                .param("name", after == null ? "" : after.sortName)
                .param("id", after == null ? 0 : after.id)
                .list(Customer::of);
    }

    /** Subscriptions bought through CSP, by customer, with the support contacts of that moment. */
    Map<Long, List<Subscription>> subscriptions(Collection<Long> customers, Instant at) {
        return sql(SUBSCRIPTION + " WHERE s.channel = 'CSP' AND s.customer_id IN (" + in(customers)
                        + ") ORDER BY s.customer_id, s.product_name, s.id")
                .param("at", at)
                .list(Subscription::of)
                .stream()
                .collect(Collectors.groupingBy(Subscription::customerId));
    }

    Map<Long, List<Person>> persons(Collection<Long> customers) {
        return sql("SELECT customer_id, email, language FROM customer_contact WHERE partner_id = :tenant"
                        + " AND customer_id IN (" + in(customers) + ") ORDER BY customer_id, id")
                .list(row -> new Person(row.number(0), row.string(1), row.string(2)))
                .stream()
                .collect(Collectors.groupingBy(Person::customerId));
    }

    private static String in(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
