package org.partnerportal.rules;

import jakarta.validation.constraints.NotBlank;

/** Puts a reading of a contradiction in force. */
public record ChooseReading(@NotBlank String contradiction, @NotBlank String reading) {}
