package org.partnerportal.responsibility;

/** What there is to show of the responsible company, from the best to the last resort. */
public enum Contents {
    /** A published offer that is in force and covers the product. */
    OFFER,
    /** The support profile: e-mail, telephone, website. */
    PROFILE,
    /** The offer published last, although it has run out or names other products. */
    LAST_OFFER,
    /** Nothing was ever published: the company's name. */
    NAME_ONLY,
    /** Not a partner's business: the link into Microsoft's own portal. */
    MICROSOFT
}
