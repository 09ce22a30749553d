package org.partnerportal.relationship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Ends the partnership of the calling provider with a reseller; its customers and their admin rights stay (DOMAIN 2.2). */
public record EndPartnership(
        long resellerId, @NotBlank @Size(max = 1000) String reason, @NotNull List<@Valid EndLetter> letters) {

    public EndPartnership {
        letters = letters == null ? null : List.copyOf(letters);
    }
}
