package org.partnerportal.relationship;

/** A partner that the caller may know of anyway, to choose from. */
public record KnownPartner(long companyId, String name, String partnerId) {}
