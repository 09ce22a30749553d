package org.partnerportal.relationship;

import java.util.List;
import org.partnerportal.adminrights.AdminStanding;
import org.partnerportal.company.CompanyView;

/**
 * What stands against the end of a relationship, and what it would change.
 *
 * @param partner whose relationship ends
 * @param ofReseller whether a provider ends that of its reseller
 * @param active products that must be suspended or cancelled first
 * @param mustConfirm whether somebody has to vouch for cancelled reservations and software
 * @param contactOf subscriptions for which the partner is the designated contact
 * @param resoldBy subscriptions of which the partner is the reseller of record
 * @param link whether a public link to the customer's page ends, too
 * @param rights delegated admin rights that end, too; null when none were recorded
 */
public record EndPlan(
        long customerId,
        String customer,
        CompanyView partner,
        boolean ofReseller,
        List<String> active,
        boolean mustConfirm,
        int contactOf,
        int resoldBy,
        boolean link,
        AdminStanding rights) {

    public EndPlan {
        active = List.copyOf(active);
    }
}
