/**
 * What the audit trail is made of, gathered where everything passes anyway: {@link
 * org.partnerportal.shared.security.Guard} tells which operation runs for whom and what was refused, the door to the
 * database tells what changed. Features need not think of it; {@code audit} writes it down.
 */
package org.partnerportal.shared.trail;
