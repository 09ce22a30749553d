package org.partnerportal.relationship;

import java.time.Instant;
import java.util.List;
import org.partnerportal.adminrights.AdminStanding;
import org.partnerportal.company.CompanyView;

/**
 * One of the customer's partners and what it may do.
 *
 * @param since when the relationship began; null for one that only appears on a subscription
 * @param rights null when delegated admin rights were never recorded
 * @param sold names of products that it sold
 * @param supports names of products for which it is asked first
 */
public record MyPartner(
        CompanyView company, Instant since, AdminStanding rights, List<String> sold, List<String> supports) {

    public MyPartner {
        sold = List.copyOf(sold);
        supports = List.copyOf(supports);
    }
}
