package org.partnerportal.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.partnerportal.company.CreateCompany;

/** The first company and its first administrator, whose roles are given by the portal. */
public record SetUpPortal(
        @NotNull String token,
        @NotNull @Valid CreateCompany company,
        @NotNull String email,
        @NotNull @Valid Profile profile,
        @NotNull String password) {

    @Override
    public String toString() {
        return "SetUpPortal[" + email + "]";
    }
}
