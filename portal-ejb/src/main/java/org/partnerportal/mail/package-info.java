/**
 * Outgoing mail. Written in the transaction that causes it, sent later by a timer, kept for a while after it
 * was sent or given up; in a local run it stays in the outbox instead. Knows nothing of what the mails are about.
 */
package org.partnerportal.mail;
