package org.partnerportal.company;

import java.time.Instant;

/** A reseller as its provider sees it: since when they work together and how it stands in the program. */
public record Partnership(
        long id, long resellerId, String name, String partnerId, PartnerStatus status, Instant since) {}
