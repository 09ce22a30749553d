package org.partnerportal.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;

/** The tenant's imports, what was understood of their headings, and what an import must know of the tenant. */
@Dependent
class ImportJobRepository extends TenantRepository {

    private static final String ONE = "SELECT j FROM ImportJob j WHERE j.companyId = :tenant AND j.id = :id";

    @Inject
    private RuleQueries rules;

    /** The importing partner: names of its kind and cloud, its PartnerID or an empty text, whether its cloud is closed. */
    record Importer(String kind, String cloud, String partnerId, boolean closed) {

        boolean importsSubscriptions() {
            return kind.equals("DIRECT_BILL_PARTNER") || kind.equals("INDIRECT_PROVIDER");
        }

        boolean hasCustomers() {
            return importsSubscriptions() || kind.equals("INDIRECT_RESELLER");
        }
    }

    /** An import with which nobody goes on, and whose it is. */
    record Left(long companyId, long job) {}

    ImportJob store(ImportJob job) {
        return insert(job);
    }

    ImportJob get(long id) {
        return query(ONE, ImportJob.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The job, held until the end of the transaction, so that nobody else moves it meanwhile. */
    ImportJob lock(long id) {
        return query(ONE, ImportJob.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Importer importer() {
        return sql("SELECT kind, cloud, partner_id FROM company WHERE id = :tenant")
                .first(row -> new Importer(
                        row.string(0),
                        row.string(1),
                        row.string(2) == null ? "" : row.string(2),
                        !rules.holds(CloudRule.NEW_CUSTOMERS, row.string(1))))
                .orElseThrow(NotFoundException::new);
    }

    /** Microsoft ID of one of the tenant's customers. */
    Optional<String> customerMsId(long customerId) {
        return sql("SELECT ms_tenant_id FROM customer_relationship WHERE partner_id = :tenant AND customer_id = :id")
                .param("id", customerId)
                .first(row -> row.string(0));
    }

    Optional<String> customerName(long customerId) {
        return sql("SELECT company_name FROM customer_relationship WHERE partner_id = :tenant AND customer_id = :id")
                .param("id", customerId)
                .first(row -> row.string(0));
    }

    /** Imports in that state, the oldest first. */
    List<Long> working() {
        return sql("SELECT id FROM import_job WHERE company_id = :tenant"
                        + " AND status IN ('READING', 'COMPARING', 'RUNNING') ORDER BY id")
                .list(row -> row.number(0));
    }

    /** Companies for which the portal has imports to go on with. */
    List<Long> companiesWithWork() {
        return unboundSql(
                        "background work is looked for in the whole installation",
                        "SELECT DISTINCT company_id FROM import_job"
                                + " WHERE status IN ('READING', 'COMPARING', 'RUNNING')")
                .list(row -> row.number(0));
    }

    /**
     * Imports of all companies that ended before that moment, or were uploaded before it and still wait for a person, and
     * whose file is still kept; the oldest first.
     */
    List<Left> leftBefore(Instant moment, int most) {
        return unboundSql(
                        "old files are cleared away in the whole installation",
                        "SELECT j.company_id, j.id FROM import_job j WHERE (j.ended_at < :moment OR"
                                + " j.uploaded_at < :moment AND j.status IN (" + ImportStage.FOR_YOU.in()
                                + ")) AND EXISTS"
                                + " (SELECT 1 FROM import_piece p WHERE p.company_id = j.company_id AND p.job_id = j.id) ORDER BY j.id LIMIT "
                                + most)
                .param("moment", moment)
                .list(row -> new Left(row.number(0), row.number(1)));
    }

    /** Forgets the file itself; that it was imported, and with what result, stays. */
    void removePieces(long job) {
        sql("DELETE FROM import_piece WHERE company_id = :tenant AND job_id = :job")
                .param("job", job)
                .update();
    }

    /** Ids of one page of the list; rows come with {@link #views}. */
    List<Long> list(ImportFilter filter, PageRequest page) {
        ImportSort sort = filter.sort();
        Keyset keyset = new Keyset(sort.key(), "j.id", filter.descending(), page);
        return keyset.bind(sql("SELECT j.id FROM import_job j WHERE j.company_id = :tenant"
                                + (filter.q().isEmpty() ? "" : " AND j.file_name LIKE :q")
                                + (filter.stage() == null
                                        ? ""
                                        : " AND j.status IN (" + filter.stage().in() + ")")
                                + (filter.kind() == null ? "" : " AND j.kind = :kind")
                                + keyset.condition() + keyset.order())
                        .param("q", Like.containing(filter.q()))
                        .param("kind", filter.kind()))
                .list(row -> row.number(0));
    }

    /** In the order of their ids. */
    List<ImportView> views(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : query("SELECT j FROM ImportJob j WHERE j.companyId = :tenant AND j.id IN :ids", ImportJob.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(ImportJob::view)
                        .sorted(Comparator.comparing(view -> ids.indexOf(view.id())))
                        .toList();
    }

    /** What failed, waits, or was done with lines left out, and is not settled; the newest first. */
    List<ImportView> needingAttention(int limit) {
        return query(
                        "SELECT j FROM ImportJob j WHERE j.companyId = :tenant AND j.settled = FALSE"
                                + " AND (j.status IN (org.partnerportal.imports.ImportStatus.FAILED,"
                                + " org.partnerportal.imports.ImportStatus.WAITING)"
                                + " OR j.status = org.partnerportal.imports.ImportStatus.DONE AND j.faultyLines > 0)"
                                + " ORDER BY j.uploadedAt DESC, j.id DESC",
                        ImportJob.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(ImportJob::view)
                .toList();
    }

    void replaceColumns(long job, List<ImportColumn> columns) {
        sql("DELETE FROM import_column WHERE company_id = :tenant AND job_id = :job")
                .param("job", job)
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (ImportColumn column : columns) {
            rows.add(new Object[] {
                job,
                column.position(),
                column.heading(),
                column.sample(),
                column.field() == null ? null : column.field().name()
            });
        }
        insertAll("INSERT INTO import_column (company_id, job_id, position, heading, sample, field)", rows);
    }

    List<ImportColumn> columns(long job) {
        return sql("SELECT position, heading, sample, field FROM import_column"
                        + " WHERE company_id = :tenant AND job_id = :job ORDER BY position")
                .param("job", job)
                .list(row -> new ImportColumn(
                        (int) row.number(0),
                        row.string(1),
                        row.string(2),
                        row.string(3) == null ? null : ImportField.valueOf(row.string(3))));
    }

    void addPiece(long job, int number, byte[] content) {
        sql("INSERT INTO import_piece (company_id, job_id, piece_no, content)"
                        + " VALUES (:tenant, :job, :number, :content)")
                .param("job", job)
                .param("number", number)
                .param("content", content)
                .update();
    }

    Optional<byte[]> piece(long job, int number) {
        return sql("SELECT content FROM import_piece"
                        + " WHERE company_id = :tenant AND job_id = :job AND piece_no = :number")
                .param("job", job)
                .param("number", number)
                .first(row -> (byte[]) row.columns()[0]);
    }

    void save() {
        flush();
    }
}
