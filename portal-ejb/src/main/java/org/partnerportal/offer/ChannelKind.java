package org.partnerportal.offer;

/** Ways to reach support. */
public enum ChannelKind {
    PHONE,
    EMAIL,
    WEB_FORM,
    PORTAL,
    CHAT,
    ON_SITE;

    /** The value is an address on the web. */
    public boolean web() {
        return this == WEB_FORM || this == PORTAL || this == CHAT;
    }

    /** A request can be left at any hour, answered or not. */
    public boolean takesRequestsAtAnyTime() {
        return this == EMAIL || this == WEB_FORM || this == PORTAL;
    }
}
