package org.partnerportal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;

/**
 * How the company's users may sign in by an identity provider.
 *
 * @param issuer the provider's name, an https address, exactly as the provider writes it
 * @param clientSecret null to keep the present one
 * @param rolesClaim whose values give roles at every sign-in; null leaves roles to the page of users
 * @param roles values of that claim by role
 * @param createsUsers whether somebody whom the portal does not know becomes a user, when the claim gives a role
 * @param required whether passwords open the portal to the company's highest administrators alone
 * @param checksSecondFactor whether the provider asks everybody for a second factor
 * @param version as it was read, null when there was none
 */
public record SaveIdentityProvider(
        @NotBlank @Size(max = 500) @Pattern(regexp = "[!-~]*") String issuer,
        @NotBlank @Size(max = 200) String clientId,
        @Size(max = 500) String clientSecret,
        @Size(max = 100) String rolesClaim,
        @NotNull Map<Role, Set<@NotBlank @Size(max = 200) String>> roles,
        boolean createsUsers,
        boolean required,
        boolean checksSecondFactor,
        Long version) {

    @Override
    public String toString() {
        return "SaveIdentityProvider[" + issuer + "]";
    }
}
