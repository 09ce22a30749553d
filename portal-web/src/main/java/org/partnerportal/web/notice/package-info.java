/** The people at a customer who are told of changes, what became of notices, and their confirmations. */
package org.partnerportal.web.notice;
