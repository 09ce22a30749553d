/**
 * The audit trail: who did what, on whose behalf, from where, what was before and after, and what was refused (DOMAIN 11,
 * N-16). One hash-chained sequence per tenant, appended only, kept for as long as the installation says.
 */
package org.partnerportal.audit;
