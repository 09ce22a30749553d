package org.partnerportal.relationship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.partnerportal.shared.contact.EmailAddress;

/** A notice letter about an end, as it is to be sent and kept. */
public record EndLetter(
        @NotBlank @Size(max = 254) @Pattern(regexp = EmailAddress.PLAIN) String recipient,
        @NotNull @Pattern(regexp = "en|es|ru") String language,
        @NotNull @Valid RequestLetter letter) {}
