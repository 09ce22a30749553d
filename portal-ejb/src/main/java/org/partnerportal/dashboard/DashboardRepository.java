package org.partnerportal.dashboard;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.subscription.ProductFamily;

/** Reads counts that were made in the background, and the short list of recent imports. */
@Dependent
class DashboardRepository extends TenantRepository {

    private static final int MOST_COMPANIES = 8;
    private static final int MOST_IMPORTS = 500;

    record Imported(Instant at, long added, long changed, long faulty) {}

    List<SupportShare> shares() {
        return sql("SELECT c.name, SUM(l.subscriptions) AS n FROM support_load l JOIN company c ON c.id = l.contact_id"
                        + " WHERE l.owner_id = :tenant GROUP BY c.id, c.name ORDER BY n DESC LIMIT " + MOST_COMPANIES)
                .list(row -> new SupportShare(row.string(0), row.number(1)));
    }

    /** By family; whether they are covered is not known here. */
    List<ProductCover> toSupport() {
        return sql("SELECT product_family, SUM(subscriptions) AS n FROM support_load WHERE contact_id = :tenant"
                        + " GROUP BY product_family ORDER BY n DESC")
                .list(row -> new ProductCover(ProductFamily.valueOf(row.string(0)), row.number(1), false));
    }

    List<Imported> importsSince(Instant since) {
        return sql("SELECT uploaded_at, new_lines, changed_lines, faulty_lines FROM import_job"
                        + " WHERE company_id = :tenant AND uploaded_at >= :since AND status = 'DONE'"
                        + " ORDER BY uploaded_at DESC LIMIT " + MOST_IMPORTS)
                .param("since", since)
                .list(row -> new Imported(row.instant(0), row.number(1), row.number(2), row.number(3)));
    }
}
