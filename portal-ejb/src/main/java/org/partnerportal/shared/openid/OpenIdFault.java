package org.partnerportal.shared.openid;

/** Why an identity provider was not believed, or not reached. Each has a text of its own. */
public enum OpenIdFault {
    /** Not an https address without user, query and fragment. */
    BAD_ADDRESS,
    /** An address inside the operator's network, which tenants may not name. */
    INTERNAL_ADDRESS,
    /** Nobody answers. */
    UNREACHABLE,
    /** Nobody answered in time. */
    SLOW,
    /** What answers is no OpenID provider that does what the portal needs. */
    NO_PROVIDER,
    /** The provider calls itself otherwise. */
    OTHER_ISSUER,
    /** The provider has no usable keys. */
    NO_KEYS,
    /** The provider does not know this client, or not with this secret or redirect address. */
    CLIENT_REFUSED,
    /** The provider does not take the code: used, too old, not its own. */
    CODE_REFUSED,
    /** The person, or the provider, declined. */
    DECLINED,
    /** The answer belongs to no sign-in that this browser has begun, or to one that is over. */
    NOT_ASKED,
    /** The token is not signed by the provider. */
    FORGED,
    /** The token is not good any more. */
    EXPIRED,
    /** The token was made for another application or by another provider. */
    FOR_ANOTHER,
    /** The token answers another sign-in than this one. */
    WRONG_NONCE
}
