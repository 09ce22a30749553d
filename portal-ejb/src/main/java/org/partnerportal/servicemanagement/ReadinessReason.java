package org.partnerportal.servicemanagement;

/** Why a light is not green; the text is in the bundle under the same name. */
public enum ReadinessReason {
    /** Microsoft has suspended or shut out the partner: its admin relationships are revoked (DOMAIN 2.1). */
    PARTNER_BARRED(Light.MISSING, Approver.MICROSOFT),
    /** The partner does not have the customer on its list. */
    NO_RELATIONSHIP(Light.MISSING, Approver.CUSTOMER_GLOBAL_ADMIN),
    /** Resellers and advisors cannot file requests for Azure (DOMAIN 2.1, C-02). */
    PROVIDER_FILES_AZURE(Light.MISSING, Approver.INDIRECT_PROVIDER),
    /** As C-01 is read, the reseller asks its provider first. */
    PROVIDER_FIRST(Light.MISSING, Approver.INDIRECT_PROVIDER),
    /** There are no admin rights at all. */
    NO_ADMIN_RIGHTS(Light.MISSING, Approver.CUSTOMER_AFTER_REQUEST),
    /** The rights are there, but none of the roles that suffice. */
    ROLE_MISSING(Light.MISSING, Approver.CUSTOMER_AFTER_REQUEST),
    /** A request that holds a sufficient role waits for the customer. */
    APPROVAL_PENDING(Light.MISSING, Approver.CUSTOMER_GLOBAL_ADMIN),
    /** Approved, but no security group holds the role: it works for nobody. */
    GROUP_MISSING(Light.MISSING, Approver.OWN_ADMIN_AGENT),
    /** No subscription of the kind is active. */
    SUBSCRIPTION_NOT_ACTIVE(Light.SOON, Approver.OWN_ADMIN_AGENT),
    /** Works through the old privileges, which Microsoft removes when they are not used. */
    ONLY_DAP(Light.SOON, Approver.CUSTOMER_AFTER_REQUEST),
    /** The last relationship with the role ends within sixty days. */
    ENDS_SOON(Light.SOON, Approver.CUSTOMER_AFTER_REQUEST),
    /** The role in the directory is there; the one in Azure has to be looked up in the Azure portal. */
    AZURE_ROLE_UNKNOWN(Light.SOON, Approver.CUSTOMER_GLOBAL_ADMIN);

    private final Light light;
    private final Approver approver;

    ReadinessReason(Light light, Approver approver) {
        this.light = light;
        this.approver = approver;
    }

    public Light light() {
        return light;
    }

    /** Who has to act first. */
    public Approver approver() {
        return approver;
    }
}
