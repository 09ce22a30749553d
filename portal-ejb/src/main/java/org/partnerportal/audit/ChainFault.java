package org.partnerportal.audit;

/**
 * Where a chain is not what it was.
 *
 * @param seq the number of the entry, of the first where several are missing
 * @param upTo the last; the same for one
 */
public record ChainFault(ChainDamage damage, long seq, long upTo) {}
