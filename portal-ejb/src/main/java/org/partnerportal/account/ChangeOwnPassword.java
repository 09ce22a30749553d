package org.partnerportal.account;

import jakarta.validation.constraints.NotNull;

/** The caller's present password and the one to come. */
public record ChangeOwnPassword(@NotNull String present, @NotNull String wanted) {

    @Override
    public String toString() {
        return "ChangeOwnPassword[]";
    }
}
