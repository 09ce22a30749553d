package org.partnerportal.account;

import java.util.Set;

/**
 * One user, to be edited.
 *
 * @param own whether it is the caller, who may not change its own roles and state
 * @param version to be sent back with the change
 */
public record UserDetails(
        long id, String email, Profile profile, UserState state, Set<Role> roles, boolean own, long version) {

    public UserDetails {
        roles = Set.copyOf(roles);
    }
}
