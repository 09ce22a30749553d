package org.partnerportal.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A reseller that the calling provider works with and that the portal does not know yet. */
public record EnlistReseller(
        @NotNull @PartnerId String partnerId,
        @NotBlank @Size(max = 200) @Pattern(regexp = EditCompany.ONE_LINE) String name) {}
