package org.partnerportal.relationship;

/**
 * A successor as letters and the record name it.
 *
 * @param companyId null for a partner outside the portal, and for nobody
 * @param name empty for nobody
 */
public record NamedSuccessor(Long companyId, String name) {}
