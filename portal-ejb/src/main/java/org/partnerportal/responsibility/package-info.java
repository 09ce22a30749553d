/**
 * Who supports this customer for this subscription at this moment, and why (DOMAIN 2.4, N-01, N-02, N-21). Owns the
 * rule ({@link org.partnerportal.responsibility.Responsibilities}, pure), the counts behind the list of things to mend,
 * and the table of Microsoft's own portals. Reads the facts of other features, changes none of them.
 */
package org.partnerportal.responsibility;
