package org.partnerportal.imports;

/** There is work to do for the imports of this company. */
public record ImportQueued(long companyId) {}
