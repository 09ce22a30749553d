package org.partnerportal.account;

import java.time.Instant;
import java.util.Set;

/**
 * One line of the list of users.
 *
 * @param secondFactor whether a code of an app is asked for after the password
 * @param lockedUntil null or a moment to come: closed for now after wrong passwords
 * @param lastSignInAt null when never
 */
public record UserRow(
        long id,
        String name,
        String email,
        UserState state,
        Set<Role> roles,
        boolean secondFactor,
        Instant lockedUntil,
        Instant lastSignInAt) {

    public UserRow {
        roles = Set.copyOf(roles);
    }
}
