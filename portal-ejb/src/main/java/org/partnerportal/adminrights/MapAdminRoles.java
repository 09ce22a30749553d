package org.partnerportal.adminrights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Says which security groups of the partner hold roles of a relationship.
 *
 * @param securityGroups name of the group by role; blank for none any more
 */
public record MapAdminRoles(
        long id,
        @NotEmpty
                Map<@NotBlank @Size(max = 80) String, @NotNull @Size(max = 120) @Pattern(regexp = "\\P{Cntrl}*") String>
                        securityGroups) {

    public MapAdminRoles {
        securityGroups = Map.copyOf(securityGroups);
    }
}
