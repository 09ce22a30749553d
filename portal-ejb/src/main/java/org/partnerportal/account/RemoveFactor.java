package org.partnerportal.account;

import jakarta.validation.constraints.NotNull;

/** Both factors once more, before one of them goes. */
public record RemoveFactor(@NotNull String password, @NotNull String code) {

    @Override
    public String toString() {
        return "RemoveFactor[]";
    }
}
