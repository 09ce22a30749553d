/** The outbox of a run that sends no mail. */
package org.partnerportal.web.mail;
