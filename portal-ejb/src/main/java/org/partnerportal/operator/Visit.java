package org.partnerportal.operator;

import java.time.Instant;
import org.partnerportal.shared.security.Caller;

/**
 * Somebody of the operator inside a tenant, as of this request.
 *
 * @param caller acts for the tenant, and only reads
 */
public record Visit(Caller caller, String company, String reason, Instant endsAt) {}
