/**
 * Telling customers that a support offer was published, and what became of it (SUP-12, N-03). Owns the contact persons
 * of customers, the notices and their receipts. Sends through {@code mail}.
 */
package org.partnerportal.notice;
