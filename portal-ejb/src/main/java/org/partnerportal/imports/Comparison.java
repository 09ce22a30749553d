package org.partnerportal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.RightsInForce;
import org.partnerportal.subscription.SubscriptionStatus;

/**
 * The one statement that compares a stretch of lines with the tables: it finds the rows that the lines are about, sets
 * what is to be done, and names what only the tables can tell to be wrong. Columns that the file does not have are
 * filled with what the tables say, so that nothing is changed for want of a column.
 *
 * @param fields that the file has
 */
record Comparison(ImportKind kind, Set<ImportField> fields) {

    private static final String LINKED = " IN (SELECT l.reseller_id FROM partner_link l WHERE l.provider_id = :tenant"
            + " AND l.valid_from <= :at AND (l.valid_to IS NULL OR l.valid_to > :at))";

    /** Only what the line would change: a contact who is one today stays, whatever speaks against a new one. */
    private static final String OTHER_CONTACT = "d.id <> COALESCE(a.contact_id, :tenant)";

    /** As it will be once the line is written. Files spell states in several languages. */
    private static final String GONE = SubscriptionStatus.goneInFiles().stream()
            .collect(Collectors.joining("', '", "r.status COLLATE utf8mb4_unicode_ci IN ('", "')"));

    String statement() {
        return "UPDATE import_row r" + String.join("", joins()) + " SET " + settings() + " WHERE"
                + StagingRepository.LINES + "AND r.faults = ''";
    }

    private List<String> joins() {
        List<String> joins = new ArrayList<>();
        joins.add(" LEFT JOIN company c ON c.cloud = :cloud AND c.ms_tenant_id = r.customer_ms_id");
        joins.add(" LEFT JOIN customer_relationship k ON k.partner_id = :tenant AND k.customer_id = c.id");
        if (kind.hasSubscriptions()) {
            joins.add(" LEFT JOIN subscription s ON s.owner_id = :tenant"
                    + " AND s.ms_subscription_id = r.ms_subscription_id AND r.ms_subscription_id <> ''");
        }
        if (has(ImportField.RESELLER)) {
            joins.add(" LEFT JOIN company v ON v.cloud = :cloud AND v.partner_id = r.reseller_partner_id AND v.id"
                    + LINKED);
            joins.add(" LEFT JOIN customer_relationship vk ON vk.partner_id = v.id AND vk.customer_id = c.id");
        }
        if (has(ImportField.SUPPORT_CONTACT)) {
            joins.add(" LEFT JOIN company d ON d.cloud = :cloud AND d.partner_id = r.contact_partner_id"
                    + " AND (d.id = :tenant OR d.id" + LINKED + ")");
            joins.add(" LEFT JOIN customer_relationship dk ON dk.partner_id = d.id AND dk.customer_id = c.id");
            joins.add(" LEFT JOIN support_assignment a ON a.subscription_id = s.id AND a.valid_from <= :at"
                    + " AND (a.valid_to IS NULL OR a.valid_to > :at)");
        }
        if (has(ImportField.PERSON_EMAIL)) {
            joins.add(" LEFT JOIN customer_contact p ON p.partner_id = :tenant AND p.customer_id = c.id"
                    + " AND p.email = r.person_email COLLATE utf8mb4_unicode_ci");
        }
        return joins;
    }

    private String settings() {
        StringJoiner settings = new StringJoiner(", ");
        settings.add("r.customer_id = c.id");
        if (kind.hasCustomers()) {
            customer(settings);
        }
        if (kind.hasSubscriptions()) {
            subscription(settings);
        }
        if (has(ImportField.SUPPORT_CONTACT)) {
            settings.add("r.contact_id = d.id");
            settings.add("r.contact_todo = COALESCE(" + OTHER_CONTACT + ", FALSE)");
        }
        if (has(ImportField.PERSON_EMAIL)) {
            settings.add("r.person_todo = r.person_email <> '' AND (p.id IS NULL"
                    + " OR r.person_language <> '' AND p.language <> r.person_language)");
        }
        settings.add("r.faults = CASE" + faults() + " ELSE '' END");
        return settings.toString();
    }

    private void customer(StringJoiner settings) {
        String changed = "k.company_name <> r.company_name";
        for (String[] column : new String[][] {
            {ImportField.PRIMARY_DOMAIN.name(), "primary_domain"}, {ImportField.RELATIONSHIP.name(), "relationship"}
        }) {
            if (has(ImportField.valueOf(column[0]))) {
                changed += " OR k." + column[1] + " <> r." + column[1];
            } else {
                settings.add("r." + column[1] + " = COALESCE(k." + column[1] + ", '')");
            }
        }
        settings.add("r.customer_todo = CASE WHEN k.customer_id IS NULL THEN 'NEW' WHEN " + changed + " THEN 'CHANGED'"
                + " ELSE '' END");
    }

    private void subscription(StringJoiner settings) {
        String changed = "s.product_name <> r.product_name OR s.product_family <> r.product_family"
                + " OR s.quantity <> r.quantity OR s.status <> r.status";
        settings.add("r.subscription_id = s.id");
        if (has(ImportField.RESELLER)) {
            changed += " OR s.reseller_partner_id <> r.reseller_partner_id OR NOT s.reseller_id <=> v.id";
            settings.add("r.reseller_id = v.id");
            settings.add("r.reseller_todo = v.id IS NOT NULL AND vk.customer_id IS NULL");
            settings.add("r.reseller_unknown = r.reseller_partner_id NOT IN ('', :partnerId) AND v.id IS NULL");
        } else {
            settings.add("r.reseller_id = s.reseller_id");
            settings.add("r.reseller_partner_id = COALESCE(s.reseller_partner_id, '')");
        }
        settings.add("r.subscription_todo = CASE WHEN r.ms_subscription_id = '' THEN '' WHEN s.id IS NULL THEN 'NEW'"
                + " WHEN " + changed + " THEN 'CHANGED' ELSE '' END");
    }

    private String faults() {
        StringBuilder faults = new StringBuilder(" WHEN c.kind <> 'CUSTOMER' THEN 'NOT_A_CUSTOMER|CUSTOMER_ID|'"
                + " WHEN c.id IS NULL AND :closed THEN 'CLOUD_CLOSED|CUSTOMER_ID|'");
        if (kind.hasSubscriptions()) {
            faults.append(" WHEN s.id IS NOT NULL AND NOT s.customer_id <=> c.id"
                    + " THEN 'OTHER_CUSTOMER|SUBSCRIPTION_ID|'");
        }
        if (has(ImportField.SUPPORT_CONTACT)) {
            faults.append(contactFaults());
        }
        return faults.toString();
    }

    /** The same rules as on the pages (DOMAIN 2.4), in the order in which a person would mend it: what it is, then who. */
    private String contactFaults() {
        String notItsReseller = has(ImportField.RESELLER) ? "NOT d.id <=> v.id" : "TRUE";
        return contactFault(ImportFault.CONTACT_UNKNOWN, "r.contact_partner_id <> '' AND d.id IS NULL")
                + contactFault(ImportFault.CONTACT_NOT_CSP, OTHER_CONTACT + " AND s.channel <> 'CSP'")
                + contactFault(ImportFault.CONTACT_OF_ENDED, OTHER_CONTACT + " AND " + GONE)
                + contactFault(
                        ImportFault.CONTACT_NEW_COMMERCE, OTHER_CONTACT + " AND d.id <> :tenant AND s.new_commerce")
                + contactFault(
                        ImportFault.CONTACT_NOT_IN_GOOD_STANDING,
                        OTHER_CONTACT + " AND d.status NOT IN ('ACTIVE', 'RESTRICTED')")
                + contactFault(
                        ImportFault.CONTACT_WITHOUT_RELATIONSHIP,
                        OTHER_CONTACT + " AND d.id <> :tenant AND dk.customer_id IS NULL AND " + notItsReseller)
                + contactFault(
                        ImportFault.CONTACT_WITHOUT_ADMIN_RIGHTS,
                        OTHER_CONTACT + " AND d.id <> :tenant AND NOT " + RightsInForce.held("d.id", "c.id", ":at"));
    }

    private static String contactFault(ImportFault fault, String condition) {
        return " WHEN " + condition + " THEN CONCAT('" + fault + "|SUPPORT_CONTACT|', r.contact_partner_id)";
    }

    private boolean has(ImportField field) {
        return kind.fields().contains(field) && fields.contains(field);
    }
}
