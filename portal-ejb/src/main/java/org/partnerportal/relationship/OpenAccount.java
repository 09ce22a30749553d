package org.partnerportal.relationship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.partnerportal.account.Profile;

/** The first person of a company that was asked by a link; the address is that to which the link was mailed. */
public record OpenAccount(@NotNull String token, @NotNull @Valid Profile profile) {

    @Override
    public String toString() {
        return "OpenAccount[" + profile.name() + "]";
    }
}
