package org.partnerportal.account;

import java.util.Set;

/**
 * One user, to be edited.
 *
 * @param secondFactor whether a code of an app is asked for after the password
 * @param own whether it is the caller, who may not change its own roles and state
 * @param version to be sent back with the change
 */
public record UserDetails(
        long id,
        String email,
        Profile profile,
        UserState state,
        Set<Role> roles,
        boolean secondFactor,
        boolean own,
        long version) {

    public UserDetails {
        roles = Set.copyOf(roles);
    }
}
