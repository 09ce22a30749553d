package org.partnerportal.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What the caller calls its customer from now on; no other partner's list changes.
 *
 * @param version the version that was read; another one now means somebody else saved meanwhile
 */
public record EditCustomer(
        long id,
        @NotBlank @Size(max = 200) @Pattern(regexp = AddCustomer.ONE_LINE) String name,
        @NotNull @Size(max = 255) @Pattern(regexp = AddCustomer.DOMAIN) String domain,
        long version) {}
