package org.partnerportal.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** A customer that the caller serves from now on. */
public record AddCustomer(
        @NotNull @Pattern(regexp = MICROSOFT_ID) String msTenantId,
        @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE) String name,
        @NotNull @Size(max = 255) @Pattern(regexp = DOMAIN) String domain) {

    public AddCustomer {
        msTenantId = msTenantId == null ? null : msTenantId.strip().toLowerCase(Locale.ROOT);
    }

    static final String MICROSOFT_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    static final String ONE_LINE = "\\P{Cntrl}*";

    /** Empty, or labels of letters, digits and hyphens; an international one in its xn-- form. */
    static final String DOMAIN = "|[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+";
}
