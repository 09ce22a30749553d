/** The audit trail on the real database. */
package org.partnerportal.dev.it.audit;
