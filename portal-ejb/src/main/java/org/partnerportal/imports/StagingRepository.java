package org.partnerportal.imports;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.partnerportal.imports.ImportJobRepository.Importer;
import org.partnerportal.shared.persistence.NativeSql;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;

/** The lines of a file on their way into the tables. */
@Dependent
class StagingRepository extends TenantRepository {

    static final String LINES =
            " r.company_id = :tenant AND r.job_id = :job AND r.line_no > :after AND r.line_no <= :upTo ";
    private static final String ALL = " company_id = :tenant AND job_id = :job ";

    /** A faulty line and what is wrong with it. */
    record FaultyLine(long number, List<RowFault> faults) {}

    void store(long job, List<StagedLine> lines) {
        List<Object[]> rows = new ArrayList<>(lines.size());
        for (StagedLine line : lines) {
            rows.add(line.columns(job));
        }
        insertAll("INSERT INTO import_row (company_id, job_id, " + StagedLine.COLUMNS + ")", rows);
    }

    /** Removes some lines; returns how many. */
    int remove(long job, boolean faultyToo, int most) {
        String which = faultyToo ? "" : " AND faults = ''";
        return sql("DELETE FROM import_row WHERE" + ALL + which + " LIMIT " + most)
                .param("job", job)
                .update();
    }

    /** Of lines with the same id the first is good. Lines of a customer alone may repeat, each with another person. */
    void markDuplicates(long job) {
        sql("UPDATE import_row r JOIN (SELECT line_no, first_line FROM (SELECT line_no, MIN(line_no) OVER (PARTITION BY"
                        + " IF(ms_subscription_id = '', CONCAT(customer_ms_id, person_email), ms_subscription_id))"
                        + " AS first_line FROM import_row WHERE" + ALL + "AND faults = '') w"
                        + " WHERE w.line_no > w.first_line) d"
                        + " ON d.line_no = r.line_no SET r.faults = CONCAT('DUPLICATE||', d.first_line)"
                        + " WHERE r.company_id = :tenant AND r.job_id = :job")
                .param("job", job)
                .update();
    }

    /** Of lines that tell different things of the same customer the first is good. */
    void markDifferences(long job) {
        sql("UPDATE import_row r JOIN (SELECT line_no, first_line FROM (SELECT line_no, FIRST_VALUE(line_no) OVER p AS"
                        + " first_line, FIRST_VALUE(said) OVER p AS first_said, said FROM (SELECT line_no,"
                        + " customer_ms_id, CONCAT_WS('\\n', company_name, primary_domain, relationship) AS said"
                        + " FROM import_row WHERE" + ALL + "AND faults = '') t"
                        + " WINDOW p AS (PARTITION BY customer_ms_id ORDER BY line_no)) w"
                        + " WHERE w.said <> w.first_said) d"
                        + " ON d.line_no = r.line_no SET r.faults = CONCAT('CUSTOMER_DIFFERS||', d.first_line)"
                        + " WHERE r.company_id = :tenant AND r.job_id = :job")
                .param("job", job)
                .update();
    }

    /** Whether any customer is told of in two ways; cheaper than finding out where. */
    boolean tellsDifferences(long job) {
        return sql("SELECT 1 FROM import_row WHERE" + ALL + "AND faults = '' GROUP BY customer_ms_id"
                        + " HAVING MIN(company_name) <> MAX(company_name)"
                        + " OR MIN(primary_domain) <> MAX(primary_domain)"
                        + " OR MIN(relationship) <> MAX(relationship) LIMIT 1")
                .param("job", job)
                .first(row -> true)
                .orElse(false);
    }

    void compare(long job, long after, long upTo, Comparison comparison, Importer importer, Instant at) {
        lines(comparison.statement(), job, after, upTo)
                .param("cloud", importer.cloud())
                .param("partnerId", importer.partnerId())
                .param("closed", importer.closed())
                .param("at", at)
                .update();
    }

    LineCounts count(long job, long after, long upTo) {
        return lines(
                        "SELECT SUM(r.outcome = 'NEW'), SUM(r.outcome = 'CHANGED'), SUM(r.outcome = 'SAME'),"
                                + " SUM(r.outcome = 'FAULTY'), SUM(r.outcome <> 'FAULTY' AND r.reseller_unknown)"
                                + " FROM import_row r WHERE" + LINES + "HAVING COUNT(*) > 0",
                        job,
                        after,
                        upTo)
                .first(row -> new LineCounts(row.number(0), row.number(1), row.number(2), row.number(3), row.number(4)))
                .orElse(LineCounts.NONE);
    }

    /** Some lines of one outcome, with what stands in the tables now. */
    List<ImportSample> samples(long job, ImportOutcome outcome, int most) {
        return sql("SELECT r.line_no, r.customer_ms_id, r.company_name, r.primary_domain, r.relationship,"
                        + " r.ms_subscription_id, r.product_name, r.quantity, r.status, r.reseller_partner_id,"
                        + " r.contact_partner_id, r.person_email, r.faults, k.company_name, k.primary_domain,"
                        + " k.relationship, s.product_name, s.quantity, s.status, s.reseller_partner_id,"
                        + " r.contact_todo, r.person_todo"
                        + " FROM (SELECT * FROM import_row WHERE" + ALL + "AND outcome = :outcome"
                        + " ORDER BY line_no LIMIT " + most + ") r"
                        + " LEFT JOIN customer_relationship k ON k.partner_id = :tenant AND k.customer_id = r.customer_id"
                        + " LEFT JOIN subscription s ON s.owner_id = :tenant AND s.id = r.subscription_id"
                        + " ORDER BY r.line_no")
                .param("job", job)
                .param("outcome", outcome)
                .list(StagingRepository::sample);
    }

    /** PartnerIDs of resellers that the file names and that are not linked here. */
    List<String> unknownResellers(long job, int most) {
        return sql("SELECT DISTINCT reseller_partner_id FROM import_row WHERE" + ALL
                        + "AND faults = '' AND reseller_unknown ORDER BY 1 LIMIT " + most)
                .param("job", job)
                .list(row -> row.string(0));
    }

    List<FaultyLine> faulty(long job, long after, int most) {
        return sql("SELECT line_no, faults FROM import_row WHERE" + ALL + "AND line_no > :after AND faults <> ''"
                        + " ORDER BY line_no LIMIT " + most)
                .param("job", job)
                .param("after", after)
                .list(row -> new FaultyLine(row.number(0), RowFault.decode(row.string(1))));
    }

    private NativeSql lines(String statement, long job, long after, long upTo) {
        return sql(statement).param("job", job).param("after", after).param("upTo", upTo);
    }

    private static ImportSample sample(Row row) {
        List<ImportSample.Change> changes = new ArrayList<>();
        ImportField[] fields = {
            ImportField.COMPANY_NAME,
            ImportField.PRIMARY_DOMAIN,
            ImportField.RELATIONSHIP,
            ImportField.PRODUCT,
            ImportField.QUANTITY,
            ImportField.STATUS,
            ImportField.RESELLER
        };
        int[] now = {2, 3, 4, 6, 7, 8, 9};
        for (int i = 0; i < fields.length; i++) {
            String before = row.string(13 + i);
            String after = row.string(now[i]);
            boolean about = before != null
                    && (i < 3 ? !row.string(2).isEmpty() : !row.string(5).isEmpty());
            if (about && !before.equals(after)) {
                changes.add(new ImportSample.Change(fields[i], before, after));
            }
        }
        if (row.flag(20)) {
            changes.add(new ImportSample.Change(ImportField.SUPPORT_CONTACT, "", row.string(10)));
        }
        if (row.flag(21)) {
            changes.add(new ImportSample.Change(ImportField.PERSON_EMAIL, "", row.string(11)));
        }
        return new ImportSample(
                row.number(0),
                row.string(2).isEmpty() ? row.string(1) : row.string(2),
                row.string(6),
                row.string(8),
                row.number(7),
                changes,
                RowFault.decode(row.string(12)));
    }
}
