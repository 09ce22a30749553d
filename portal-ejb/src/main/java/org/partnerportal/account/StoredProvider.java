package org.partnerportal.account;

/** How the portal is registered at a company's identity provider; the secret is sealed. */
record StoredProvider(String issuer, String clientId, String sealedSecret, String rolesClaim) {

    @Override
    public String toString() {
        return "StoredProvider[" + issuer + "]";
    }
}
