package org.partnerportal.shared.openid;

/**
 * How the portal is known to an identity provider.
 *
 * @param tenant whose provider it is; nothing is shared between tenants, not even what one provider publishes
 * @param issuer the provider's own name, an https address
 * @param rolesClaim name of the claim whose values are asked for, null for none
 */
public record Registration(long tenant, String issuer, String clientId, String clientSecret, String rolesClaim) {

    @Override
    public String toString() {
        return "Registration[" + tenant + ", " + issuer + "]";
    }
}
