package org.partnerportal.account;

import jakarta.validation.constraints.NotNull;

/** The first code of the app, which proves that it has the offered secret. */
public record ConfirmFactor(@NotNull String sealed, @NotNull String code) {

    @Override
    public String toString() {
        return "ConfirmFactor[]";
    }
}
