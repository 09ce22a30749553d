package org.partnerportal.company;

import java.time.Instant;

/**
 * A partner's account as the portal's operator sees it: who it is and in which standing, nothing of what it does.
 *
 * @param partnerId empty when unknown
 * @param country ISO code, empty when unknown
 * @param reason why the operator holds it in its standing; null when it is the partner's or its provider's own record
 * @param since since when name and status are as they are
 * @param groupId what the accounts of one company in several clouds have in common; null for one that stands alone
 */
public record PartnerAccount(
        long id,
        String name,
        String partnerId,
        CompanyKind kind,
        Cloud cloud,
        String country,
        PartnerStatus status,
        String reason,
        Instant since,
        Long groupId,
        long version) {}
