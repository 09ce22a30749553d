package org.partnerportal.account;

import jakarta.validation.constraints.NotNull;

/** A new password with the token of the link that allows it. */
public record SetPassword(@NotNull String token, @NotNull String password) {

    @Override
    public String toString() {
        return "SetPassword[]";
    }
}
