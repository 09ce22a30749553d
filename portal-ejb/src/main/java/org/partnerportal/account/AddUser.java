package org.partnerportal.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Invites a colleague, who gets a link to set a password. */
public record AddUser(
        @NotBlank @Email @Size(max = EMAIL_LENGTH) String email,
        @NotNull @Valid Profile profile,
        @NotNull Set<Role> roles) {

    public static final int EMAIL_LENGTH = 254;
}
