package org.partnerportal.adminrights;

/**
 * Whether a partner holds delegated admin rights for a customer, as a condition of a statement: one relationship in force is
 * enough. For read models that ask for thousands at once; {@link AdminStanding} says the same of one customer, and a test
 * holds both together.
 */
public final class RightsInForce {

    private RightsInForce() {}

    /**
     * @param partner column or parameter with the partner's id
     * @param customer column or parameter with the customer's id
     * @param moment parameter with the moment at which they are to be in force
     */
    public static String held(String partner, String customer, String moment) {
        return "EXISTS (SELECT 1 FROM admin_relationship g WHERE g.partner_id = " + partner + " AND g.customer_id = "
                + customer + " AND " + at("g", moment) + ")";
    }

    /**
     * Of one relationship.
     *
     * @param relationship alias of {@code admin_relationship}
     */
    public static String at(String relationship, String moment) {
        return "%1$s.state IN ('ACTIVE', 'EXPIRING') AND (%1$s.auto_extend OR %1$s.ends_at IS NULL OR %1$s.ends_at > %2$s)"
                .formatted(relationship, moment);
    }
}
