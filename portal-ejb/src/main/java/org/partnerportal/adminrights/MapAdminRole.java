package org.partnerportal.adminrights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Says which security group of the partner holds a role of a relationship.
 *
 * @param securityGroup its name; blank for none any more
 */
public record MapAdminRole(
        long id,
        @NotBlank @Size(max = 80) String role,
        @NotNull @Size(max = 120) @Pattern(regexp = "\\P{Cntrl}*") String securityGroup) {}
