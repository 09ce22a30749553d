package org.partnerportal.account;

import java.time.Instant;

/** A task that a partner account gives to a role or takes from it. {@code by} is a user's id, null for the portal. */
public record TaskDifference(String task, Role role, boolean allowed, Long by, Instant at) {}
