package org.partnerportal.subscription;

/** There is a batch to write for this company. */
public record BatchConfirmed(long companyId) {}
