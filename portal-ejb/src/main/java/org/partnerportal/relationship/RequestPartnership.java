package org.partnerportal.relationship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.partnerportal.company.PartnerId;
import org.partnerportal.shared.contact.EmailAddress;

/** Asks a company to become the calling provider's reseller (DOMAIN 2.2). */
public record RequestPartnership(
        @NotNull @PartnerId String partnerId,
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String name,
        @NotBlank @Size(max = 254) @Pattern(regexp = EmailAddress.PLAIN) String recipient,
        @NotNull @Pattern(regexp = "en|es|ru") String language,
        @NotNull @Valid RequestLetter letter) {

    public RequestPartnership {
        partnerId = partnerId == null ? null : partnerId.strip();
        recipient = recipient == null ? null : recipient.strip();
    }
}
