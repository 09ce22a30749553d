/**
 * Closed by default. An operation says which permission it requires, or why it is public; {@link
 * org.partnerportal.shared.security.Guard} refuses what says neither. A query runs for the tenant of {@link
 * org.partnerportal.shared.security.CallerContext} or not at all.
 */
package org.partnerportal.shared.security;
