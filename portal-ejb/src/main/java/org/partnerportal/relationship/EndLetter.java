package org.partnerportal.relationship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A notice letter about an end, as it is to be sent and kept. */
public record EndLetter(
        @NotBlank @Email @Size(max = 254) String recipient,
        @NotNull @Pattern(regexp = "en|es|ru") String language,
        @NotNull @Valid RequestLetter letter) {}
