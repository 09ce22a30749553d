package org.partnerportal.company;

/** What a company is in the program (DOMAIN 2.1). A company that is two of these has two accounts. */
public enum CompanyKind {
    /** Buys from Microsoft, invoices and supports the customer itself. */
    DIRECT_BILL_PARTNER,
    /** Distributor: buys from Microsoft, sells through resellers. */
    INDIRECT_PROVIDER,
    /** Sells and serves, buys from an indirect provider. */
    INDIRECT_RESELLER,
    /** Uses the services. */
    CUSTOMER,
    /** Runs this installation. */
    OPERATOR;

    public boolean isPartner() {
        return this == DIRECT_BILL_PARTNER || this == INDIRECT_PROVIDER || this == INDIRECT_RESELLER;
    }

    /** Whether there is such a partner in the indirect model alone. */
    public boolean isIndirect() {
        return this == INDIRECT_PROVIDER || this == INDIRECT_RESELLER;
    }

    /** Whether it buys from Microsoft, so that a subscription can be its own. */
    public boolean transacts() {
        return this == DIRECT_BILL_PARTNER || this == INDIRECT_PROVIDER;
    }
}
