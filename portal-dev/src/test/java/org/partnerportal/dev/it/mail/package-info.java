/** Outgoing mail: with the transaction or not at all, and who sees it in the outbox. */
package org.partnerportal.dev.it.mail;
