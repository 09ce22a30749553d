/** The audit trail: search, file, check. */
package org.partnerportal.web.audit;
