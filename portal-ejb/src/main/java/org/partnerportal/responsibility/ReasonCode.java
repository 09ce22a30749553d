package org.partnerportal.responsibility;

/**
 * Why this company. Each has a sentence {@code responsibility.reason.<code>} and a rule with its source
 * {@code responsibility.rule.<code>}.
 */
public enum ReasonCode {
    /** The transacting partner named it for this subscription (DOMAIN 2.4, 2). */
    DESIGNATED,
    /** Nobody was named, so the indirect provider it is (DOMAIN 2.4, 1). */
    PROVIDER_BY_DEFAULT,
    /** A direct-bill partner supports what it sells (DOMAIN 5.1, SUP-02). */
    DIRECT_PARTNER,
    /** The reseller left support to its provider (SUP-10, fulfilment OUTSOURCED). */
    OUTSOURCED,
    /** Stands in for one that may not act at present (DOMAIN 12.3, N-21). */
    INSTEAD_OF_BARRED,
    /** Stands in for one that no longer works with the provider or the customer. */
    INSTEAD_OF_LEFT,
    /** Stands in for one that has published nothing to show. */
    INSTEAD_OF_UNPUBLISHED,
    /** Nobody stands in; shown is what was published last. */
    LAST_KNOWN,
    /** Nobody stands in and nothing was published. */
    NAME_ONLY,
    /** Every company concerned is barred; this one is still the one to ask. */
    ONLY_BARRED,
    /** Bought from Microsoft itself (DOMAIN 2.3). */
    BOUGHT_FROM_MICROSOFT,
    /** Bought elsewhere outside CSP (DOMAIN 2.3). */
    BOUGHT_ELSEWHERE
}
