package org.partnerportal.shared.openid;

import java.util.Set;

/**
 * Somebody, as its provider has proven it.
 *
 * @param subject the provider's name for this person, which never changes hands
 * @param email null when there is none, or the provider does not vouch for it
 * @param unverifiedEmail whether there is an address that the provider does not vouch for
 * @param name what the person is called, null when not told
 * @param roles values of the claim that was asked for
 * @param secondFactor whether the provider says that it checked one
 */
public record Identity(
        String issuer,
        String subject,
        String email,
        boolean unverifiedEmail,
        String name,
        Set<String> roles,
        boolean secondFactor) {

    public Identity {
        roles = Set.copyOf(roles);
    }
}
