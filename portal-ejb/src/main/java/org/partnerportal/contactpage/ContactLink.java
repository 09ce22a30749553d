package org.partnerportal.contactpage;

import java.time.Instant;

/** The link that a partner gave a customer; the token is the secret part of its address. */
public record ContactLink(long customerId, String token, Instant madeAt) {}
