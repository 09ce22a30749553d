package org.partnerportal.servicemanagement;

/** Whose turn it is when something is missing. */
public enum Approver {
    /** An admin agent of the calling partner. */
    OWN_ADMIN_AGENT,
    /** An admin agent asks, and a global administrator of the customer approves. */
    CUSTOMER_AFTER_REQUEST,
    /** A global administrator of the customer. */
    CUSTOMER_GLOBAL_ADMIN,
    /** The indirect provider, who files in the reseller's place. */
    INDIRECT_PROVIDER,
    /** Microsoft, which has barred the partner. */
    MICROSOFT
}
