package org.partnerportal.subscription;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.RightsInForce;
import org.partnerportal.company.PartnerStatus;

/**
 * Who may be a designated support contact (DOMAIN 2.4, 2), as expressions of statements, so that one and a hundred thousand
 * are judged alike. The tenant is the owner of the subscription, who is the default (2.4, 1) and needs neither a relationship
 * with itself nor rights.
 */
final class Designation {

    private static final String STANDING = Arrays.stream(PartnerStatus.values())
            .filter(PartnerStatus::maySupport)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", "));

    private Designation() {}

    /**
     * Name of the {@link CandidateObstacle} of a company; null when nothing speaks against it.
     *
     * @param company alias of {@code company}
     * @param customer column or parameter with the customer's id
     * @param moment parameter with the moment from which it is to be the contact
     */
    static String obstacle(String company, String customer, String moment) {
        String id = company + ".id";
        return "CASE WHEN " + company + ".status NOT IN (" + STANDING + ") THEN '"
                + CandidateObstacle.NOT_IN_GOOD_STANDING + "' WHEN " + id + " = :tenant THEN NULL"
                + " WHEN NOT EXISTS (SELECT 1 FROM partner_link l WHERE l.provider_id = :tenant AND l.reseller_id = "
                + id
                + " AND l.valid_from <= " + moment + " AND (l.valid_to IS NULL OR l.valid_to > " + moment + ")) THEN '"
                + CandidateObstacle.NO_PARTNERSHIP + "'"
                + " WHEN NOT EXISTS (SELECT 1 FROM customer_relationship k WHERE k.partner_id = " + id
                + " AND k.customer_id = " + customer + ") THEN '" + CandidateObstacle.NO_RELATIONSHIP + "' WHEN NOT "
                + RightsInForce.held(id, customer, moment) + " THEN '" + CandidateObstacle.NO_ADMIN_RIGHTS + "' END";
    }
}
