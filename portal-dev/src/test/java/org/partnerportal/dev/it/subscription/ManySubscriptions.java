package org.partnerportal.dev.it.subscription;

import javax.sql.DataSource;
import org.partnerportal.dev.it.account.Sql;

/** More subscriptions than a test would record one by one. */
final class ManySubscriptions {

    private ManySubscriptions() {}

    /** The provider's, of one customer, whom the reseller serves, too. */
    static void sell(DataSource database, long provider, long reseller, long customer, int many) throws Exception {
        Sql.update(
                database,
                "INSERT INTO subscription (owner_id, customer_id, ms_subscription_id, product_name, product_family,"
                        + " status, valid_from, changed_at, cloud) SELECT ?, ?, UUID(), CONCAT('Plan ', seq), 'OTHER', 'active',"
                        + " NOW(6), NOW(6), 'COMMERCIAL' FROM seq_1_to_" + many,
                provider,
                customer);
        Sql.update(
                database,
                "INSERT IGNORE INTO customer_relationship (partner_id, sort_name, customer_id, company_name, ms_tenant_id,"
                        + " valid_from, changed_at, cloud) SELECT ?, 'adatum', id, name, ms_tenant_id, NOW(6), NOW(6), cloud"
                        + " FROM company WHERE id = ?",
                reseller,
                customer);
    }
}
