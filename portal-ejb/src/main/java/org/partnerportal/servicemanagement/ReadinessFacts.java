package org.partnerportal.servicemanagement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.subscription.ProductFamily;

/**
 * All that the light depends on.
 *
 * @param related whether the partner has the customer on its list
 * @param resellerMayFile how C-01 is read: whether a reseller may file requests for Microsoft 365 and Dynamics 365
 * @param rights all admin relationships with the customer
 * @param families kinds of products that the customer has, and whether one of each is active
 * @param notInCloud what the cloud does not know
 */
record ReadinessFacts(
        CompanyKind kind,
        PartnerStatus status,
        boolean related,
        boolean resellerMayFile,
        List<AdminRights> rights,
        Map<ProductFamily, Boolean> families,
        Set<CloudRule> notInCloud,
        Instant now) {

    ReadinessFacts {
        rights = List.copyOf(rights);
        families = Map.copyOf(families);
        notInCloud = Set.copyOf(notInCloud);
    }

    /** The same partner with other rights and another customer's products. */
    ReadinessFacts with(List<AdminRights> held, Map<ProductFamily, Boolean> products) {
        return new ReadinessFacts(kind, status, related, resellerMayFile, held, products, notInCloud, now);
    }

    /** A reseller of the same cloud that may act. */
    ReadinessFacts ofReseller() {
        return new ReadinessFacts(
                CompanyKind.INDIRECT_RESELLER,
                PartnerStatus.ACTIVE,
                true,
                resellerMayFile,
                rights,
                families,
                notInCloud,
                now);
    }

    boolean barred() {
        return status != PartnerStatus.ACTIVE && status != PartnerStatus.RESTRICTED;
    }
}
