package org.partnerportal.customer;

/** What a customer may lack. */
public enum CustomerAttention {
    /** Nobody gave out a link to its page. */
    NO_LINK,
    /** Nobody there is told about changes. */
    NO_PERSON
}
