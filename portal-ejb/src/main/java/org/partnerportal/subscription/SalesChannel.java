package org.partnerportal.subscription;

/** How a subscription was bought (DOMAIN 2.3). One bought outside CSP is Microsoft's to support. */
public enum SalesChannel {
    CSP,
    MICROSOFT_DIRECT,
    OTHER
}
