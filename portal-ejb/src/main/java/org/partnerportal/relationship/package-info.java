/**
 * How relationships between partners and customers, and between providers and resellers, begin, change and end (DOMAIN 2.3 to
 * 2.8).
 */
package org.partnerportal.relationship;
