package org.partnerportal.responsibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerportal.company.CompanyState;
import org.partnerportal.company.PartnerLink;
import org.partnerportal.subscription.ProductFamily;

/**
 * All that was true at one moment and bears on who supports one customer.
 *
 * @param related partners that had a reseller relationship with the customer
 * @param links partnerships between providers and resellers
 * @param assignments designated support contact by subscription
 * @param offers what each company had published, in force or run out
 * @param profiles companies with a support profile
 * @param outsourced offers of providers under which resellers left support to them
 * @param portals Microsoft's portals by product family; {@code OTHER} is always there
 */
record Facts(
        List<SupportedProduct> products,
        Map<Long, CompanyState> companies,
        Set<Long> related,
        Set<PartnerLink> links,
        Map<Long, Assignment> assignments,
        Map<Long, List<Published>> offers,
        Set<Long> profiles,
        Map<PartnerLink, Long> outsourced,
        Map<ProductFamily, Portal> portals) {

    record Assignment(long contact, Instant since) {}

    /**
     * One published version of an offer.
     *
     * @param families products it covers; empty means all
     */
    record Published(long versionId, Set<ProductFamily> families, boolean inForce, Instant publishedAt, long offerId) {

        boolean covers(ProductFamily family) {
            return families.isEmpty() || families.contains(family);
        }
    }

    Party party(long company) {
        return new Party(company, companies.get(company).name());
    }

    Portal portal(ProductFamily family) {
        return portals.getOrDefault(family, portals.get(ProductFamily.OTHER));
    }
}
