package org.partnerportal.offer;

/** Who is next when a problem is not solved. */
public enum EscalationParty {
    PARTNER,
    PROVIDER,
    MICROSOFT,
    /** Operator of the cloud in China, to which partners there escalate (DOMAIN 2.7). */
    VIANET,
    OTHER
}
