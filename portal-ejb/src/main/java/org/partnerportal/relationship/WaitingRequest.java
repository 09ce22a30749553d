package org.partnerportal.relationship;

import java.time.Instant;
import org.partnerportal.company.CompanyView;

/** A partner's request that waits for the customer. */
public record WaitingRequest(long id, CompanyView partner, boolean adminRights, Instant expiresAt) {}
