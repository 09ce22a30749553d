package org.partnerportal.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A company that uses the services, known by its Microsoft ID in the caller's cloud. */
public record CreateCustomer(
        @NotNull
                @Pattern(
                        regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
                        message = "{org.partnerportal.company.msTenantId.message}")
                String msTenantId,
        @NotBlank @Size(max = 200) @Pattern(regexp = EditCompany.ONE_LINE) String name) {}
