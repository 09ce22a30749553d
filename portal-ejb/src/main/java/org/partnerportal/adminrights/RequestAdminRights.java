package org.partnerportal.adminrights;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Asks a customer for granular admin rights.
 *
 * @param name what the customer sees, unique for the partner; blank for one that is made of the customer's name
 * @param roles names of Microsoft Entra roles, which the customer approves all at once
 * @param days how long it is to hold from the approval on
 * @param services codes of {@link AdminServices}; none for all
 */
public record RequestAdminRights(
        long customerId,
        @NotNull @Size(max = AdminTerms.NAME_LENGTH) @Pattern(regexp = "\\P{Cntrl}*") String name,
        @NotEmpty Set<@NotBlank @Size(max = 80) String> roles,
        @Min(1) @Max(AdminTerms.MOST_DAYS) int days,
        boolean autoExtend,
        @NotNull Set<@NotBlank @Size(max = 40) String> services) {

    public RequestAdminRights {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        services = services == null ? Set.of() : Set.copyOf(services);
    }

    /** For all services. */
    public RequestAdminRights(long customerId, String name, Set<String> roles, int days, boolean autoExtend) {
        this(customerId, name, roles, days, autoExtend, Set.of());
    }
}
