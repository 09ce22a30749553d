package org.partnerportal.company;

/** This provider and this reseller work together (DOMAIN 2.2). */
public record PartnerLink(long providerId, long resellerId) {}
