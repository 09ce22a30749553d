package org.partnerportal.rules;

import java.time.Instant;

/** A reading that somebody put in force. {@code by} is a user's id, null for the portal itself. */
public record Choice(String reading, Long by, Instant at) {}
