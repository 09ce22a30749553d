package org.partnerportal.shared.security;

/** What an operation may demand. Which role holds which is data: the task matrix, {@code db/reference}. */
public enum Permission {
    CUSTOMER_VIEW,
    CUSTOMER_EDIT,
    CUSTOMER_EXPORT,
    CUSTOMER_IMPORT,
    SUBSCRIPTION_VIEW,
    SUBSCRIPTION_EDIT,
    SUPPORT_CONTACT_ASSIGN,
    SUPPORT_PROFILE_VIEW,
    SUPPORT_PROFILE_EDIT,
    OFFER_VIEW,
    OFFER_EDIT,
    OFFER_PUBLISH,
    CONTACT_LINK_GIVE,
    PROOF_VIEW,
    RESELLER_VIEW,
    USER_MANAGE,
    COMPANY_EDIT,
    /** Say which role may do what, and how contradictions are read, within what sources allow. */
    RIGHTS_MANAGE,
    /** Set up how the company's users sign in. */
    SIGN_IN_MANAGE,
    /** Read the audit trail; what is about customers only together with {@link #CUSTOMER_VIEW}. */
    AUDIT_VIEW,
    /** See the page of the partner of record; every user of a customer has it, and whoever sees customers. */
    CONTACT_PAGE_VIEW,
    /** Change one's own name, password, language and time zone. */
    OWN_ACCOUNT
}
