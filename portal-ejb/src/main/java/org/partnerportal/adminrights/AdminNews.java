package org.partnerportal.adminrights;

/** What people are told about a relationship. */
enum AdminNews {
    REQUESTED("requested"),
    APPROVED("approved"),
    ENDED_BY_PARTNER("endedByPartner"),
    ENDED_BY_CUSTOMER("endedByCustomer"),
    REQUEST_EXPIRED("requestExpired"),
    EXPIRED("expired"),
    REMINDED("reminded");

    private final String key;

    AdminNews(String key) {
        this.key = key;
    }

    /** Part of the keys of its texts. */
    String key() {
        return key;
    }
}
