package org.partnerportal.offer;

import java.time.Instant;

/** Who did something, and when; nobody for the system. */
record Signed(Long by, Instant at) {}
