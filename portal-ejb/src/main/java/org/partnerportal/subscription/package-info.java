/**
 * Subscriptions as their transacting partner records them, the reseller of record, and the designated support contact
 * with its effective dates (DOMAIN 2.4, 10). Who is responsible in the end is decided in {@code responsibility}.
 */
package org.partnerportal.subscription;
