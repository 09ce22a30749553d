/** Telephone numbers, e-mail addresses and web addresses: what people type, what we store, what a link needs. */
package org.partnerportal.shared.contact;
