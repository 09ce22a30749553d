package org.partnerportal.account;

import java.util.Map;
import java.util.Set;

/**
 * The company's identity provider as its administrator sees it: without the secret.
 *
 * @param linkedUsers how many users have signed in by it
 */
public record IdentityProviderView(
        String issuer,
        String clientId,
        String rolesClaim,
        Map<Role, Set<String>> roles,
        boolean createsUsers,
        boolean required,
        boolean checksSecondFactor,
        long linkedUsers,
        long version) {}
