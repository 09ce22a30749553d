package org.partnerportal.account;

import java.time.Instant;
import java.util.Set;

/**
 * One line of the list of users.
 *
 * @param lockedUntil null or a moment to come: closed for now after wrong passwords
 * @param lastSignInAt null when never
 */
public record UserRow(
        long id,
        String name,
        String email,
        UserState state,
        Set<Role> roles,
        Instant lockedUntil,
        Instant lastSignInAt) {

    public UserRow {
        roles = Set.copyOf(roles);
    }
}
