package org.partnerportal.imports;

import java.util.List;

/** A line as it is compared with the tables: normalised, every value short enough for its column. */
record StagedLine(long number, Values values, List<RowFault> faults) {

    /** Columns of {@code import_row} in the order of {@link #columns}. */
    static final String COLUMNS = "line_no, customer_ms_id, company_name, sort_name, primary_domain, relationship,"
            + " ms_subscription_id, product_name, product_family, quantity, status, reseller_partner_id,"
            + " contact_partner_id, person_email, person_language, faults";

    /** What the line says; empty where it says nothing. */
    record Values(
            String customerId,
            String companyName,
            String sortName,
            String domain,
            String relationship,
            String subscriptionId,
            String product,
            String family,
            int quantity,
            String status,
            String reseller,
            String supportContact,
            String personEmail,
            String personLanguage) {

        static final Values NONE = new Values("", "", "", "", "", "", "", "", 0, "", "", "", "", "");
    }

    Object[] columns(long job) {
        Values v = values;
        return new Object[] {
            job,
            number,
            v.customerId,
            v.companyName,
            v.sortName,
            v.domain,
            v.relationship,
            v.subscriptionId,
            v.product,
            v.family,
            v.quantity,
            v.status,
            v.reseller,
            v.supportContact,
            v.personEmail,
            v.personLanguage,
            RowFault.encode(faults)
        };
    }
}
