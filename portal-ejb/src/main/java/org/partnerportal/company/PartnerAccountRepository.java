package org.partnerportal.company;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.persistence.Ascii;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** The accounts themselves, for who runs the portal. Reads nothing but the rows of partners in {@code company}. */
@Dependent
class PartnerAccountRepository extends TenantRepository {

    private static final String OPERATOR = "the portal's operator opens accounts and says in which standing they are";
    private static final String ACCOUNT = "SELECT c.id, c.name, COALESCE(c.partner_id, ''), c.kind, c.cloud,"
            + " COALESCE(c.country, ''), c.status, c.status_reason, c.changed_at, c.group_id, c.version FROM company c"
            + " WHERE c.kind IN ('DIRECT_BILL_PARTNER', 'INDIRECT_PROVIDER', 'INDIRECT_RESELLER')";

    List<PartnerAccount> list(PartnerAccountFilter filter, PageRequest page) {
        PartnerAccountSort sort = filter.sort();
        Keyset keyset = new Keyset(sort.key(), "c.id", filter.descending(), page);
        return keyset.bind(unboundSql(OPERATOR, ACCOUNT + conditions(filter) + keyset.condition() + keyset.order())
                        .param("q", Like.containing(filter.q()))
                        .param("prefix", Ascii.of(Like.beginningWith(filter.q())))
                        .param("kind", filter.kind())
                        .param("cloud", filter.cloud())
                        .param("status", filter.status()))
                .list(PartnerAccountRepository::account);
    }

    Optional<PartnerAccount> find(long id) {
        return unboundSql(OPERATOR, ACCOUNT + " AND c.id = :id")
                .param("id", id)
                .first(PartnerAccountRepository::account);
    }

    /** All accounts of one company, by cloud. */
    List<PartnerAccount> ofGroup(long groupId) {
        return unboundSql(OPERATOR, ACCOUNT + " AND c.group_id = :group ORDER BY c.cloud, c.id")
                .param("group", groupId)
                .list(PartnerAccountRepository::account);
    }

    /** The other accounts of the caller's own company: name and cloud, nothing else. */
    List<GroupAccount> group() {
        return sql("SELECT o.name, o.cloud FROM company c JOIN company o ON o.group_id = c.group_id AND o.id <> c.id"
                        + " WHERE c.id = :tenant ORDER BY o.cloud, o.name")
                .list(row -> new GroupAccount(row.string(0), Cloud.valueOf(row.string(1))));
    }

    private static String conditions(PartnerAccountFilter filter) {
        return (filter.q().isEmpty() ? "" : " AND (c.name LIKE :q OR c.partner_id LIKE :prefix)")
                + (filter.kind() == null ? "" : " AND c.kind = :kind")
                + (filter.cloud() == null ? "" : " AND c.cloud = :cloud")
                + (filter.status() == null ? "" : " AND c.status = :status");
    }

    private static PartnerAccount account(Row row) {
        return new PartnerAccount(
                row.number(0),
                row.string(1),
                row.string(2),
                CompanyKind.valueOf(row.string(3)),
                Cloud.valueOf(row.string(4)),
                row.string(5),
                PartnerStatus.valueOf(row.string(6)),
                row.string(7),
                row.instant(8),
                row.numberOrNull(9),
                row.number(10));
    }
}
