package org.partnerportal.rules;

/** What may be different in one of the clouds (DOMAIN 2.7), each a question answered by yes or no. */
public enum CloudRule {
    /** Providers sell through resellers. */
    INDIRECT_MODEL(true),
    /** Partners may take on customers that the cloud does not know yet. */
    NEW_CUSTOMERS(true),
    /** Partner Center shows the health of services. */
    SERVICE_HEALTH(true),
    /** A relationship may be requested without delegated administration. */
    DAP_OPTIONAL(true),
    /** Support is owed day and night, all days of the year. */
    AROUND_THE_CLOCK(false),
    /** Partners deal with customers and resellers of their own country or market alone (DOMAIN 2.5). */
    SAME_MARKET(false),
    /** A customer has one partner with delegated admin rights for a service. */
    ONE_DELEGATE(false),
    /** A partner has one link for all customers that it asks. */
    REUSABLE_LINK(false),
    /** 21Vianet operates the cloud, and takes what is escalated. */
    VIANET_OPERATES(false);

    private final boolean usual;

    CloudRule(boolean usual) {
        this.usual = usual;
    }

    /** The answer where no source says anything else. */
    public boolean usual() {
        return usual;
    }
}
