package org.partnerportal.customer;

/** Orders of the customer list; each is an index. */
public enum CustomerSort {
    NAME,
    DOMAIN
}
