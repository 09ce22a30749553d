package org.partnerportal.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Makes a user that can sign in at once; for the portal itself (set-up, demo), never for a person.
 *
 * @param password at least 12 characters, held to the same rules as everybody's
 */
public record CreateUser(@NotNull @Valid AddUser user, @NotNull String password) {

    @Override
    public String toString() {
        return "CreateUser[" + user + "]";
    }
}
