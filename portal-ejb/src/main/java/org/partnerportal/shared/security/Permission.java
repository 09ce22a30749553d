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
    /** See who the users are; whoever manages them may. */
    USER_VIEW,
    /** Ask a company to become the provider's reseller. */
    RESELLER_INVITE,
    /** Ask a company to become a customer, with or without delegated admin rights. */
    RELATIONSHIP_REQUEST,
    /** End a relationship with a customer, or a partnership with a reseller. */
    RELATIONSHIP_REMOVE,
    /** Accept and decline, as a customer, what partners ask for; take admin rights away; ask for a transfer. */
    CONSENT_GIVE,
    /** See, as a customer, which partners there are and what each may do. */
    PARTNERS_VIEW,
    /** Answer a customer who asks to be transferred to another partner. */
    TRANSFER_HANDLE,
    USER_MANAGE,
    COMPANY_EDIT,
    /** Say which role may do what, and how contradictions are read, within what sources allow. */
    RIGHTS_MANAGE,
    /** Set up how the company's users sign in. */
    SIGN_IN_MANAGE,
    /** Read the audit trail; what is about customers only together with {@link #CUSTOMER_VIEW}. */
    AUDIT_VIEW,
    /** Ask customers for granular admin rights, enter those that exist, and end them. */
    ADMIN_RIGHTS_REQUEST,
    /** Say which security group holds a granular admin role. */
    ADMIN_RIGHTS_GROUPS,
    /** See a customer's services, their health, and whether one can act on them. */
    HEALTH_VIEW,
    /** Note what is known about the health of a service. */
    HEALTH_RECORD,
    /** See the page of the partner of record; every user of a customer has it, and whoever sees customers. */
    CONTACT_PAGE_VIEW,
    /** Open partner accounts and say in which standing they are: the portal's operator alone. */
    PARTNER_ACCOUNT_MANAGE,
    /** Look into a tenant for a stated reason and a limited time: the portal's operator alone. */
    TENANT_VISIT,
    /** See which accounts in other clouds belong to the same company: names and clouds, nothing else. */
    CLOUDS_VIEW,
    /** Change one's own name, password, language and time zone. */
    OWN_ACCOUNT
}
