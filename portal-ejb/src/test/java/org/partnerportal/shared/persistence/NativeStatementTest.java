package org.partnerportal.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.shared.trail.ChangeKind;

class NativeStatementTest {

    @Test
    void anInsertTellsItsColumns() {
        NativeStatement read = NativeStatement.read(
                "INSERT IGNORE INTO contact_link (token, partner_id, made_at) VALUES (:token, :tenant, :now)");
        assertThat(read)
                .isEqualTo(new NativeStatement(
                        "contact_link",
                        ChangeKind.ADDED,
                        Map.of("token", "token", "partner_id", "tenant", "made_at", "now"),
                        null));
    }

    @Test
    void anUpdateTellsWhatItSetsAndWhere() {
        NativeStatement read =
                NativeStatement.read("UPDATE customer_relationship SET sort_name = :sort, changed_at = :now,"
                        + " version = version + 1 WHERE partner_id = :tenant AND customer_id = :customer");
        assertThat(read)
                .isEqualTo(new NativeStatement(
                        "customer_relationship",
                        ChangeKind.CHANGED,
                        Map.of("sort_name", "sort", "changed_at", "now"),
                        "partner_id = :tenant AND customer_id = :customer"));
    }

    @Test
    void theConditionOfAQueryWithinIsNotItsOwn() {
        NativeStatement read =
                NativeStatement.read("UPDATE portal_user SET locked_until = :until, failed_attempts = CASE"
                        + " WHEN EXISTS (SELECT 1 FROM second_factor f WHERE f.user_id = portal_user.id) THEN 1 ELSE 0 END"
                        + " WHERE id = :id");
        assertThat(read)
                .isEqualTo(new NativeStatement(
                        "portal_user", ChangeKind.CHANGED, Map.of("locked_until", "until"), "id = :id"));
    }

    @Test
    void setsAreOnlyCounted() {
        assertThat(NativeStatement.read("INSERT INTO t (a, b) SELECT a, b FROM s WHERE c = :d")
                        .values())
                .isEmpty();
        assertThat(NativeStatement.read("DELETE FROM t WHERE a = :a LIMIT 500").condition())
                .isNull();
        assertThat(NativeStatement.read("UPDATE import_row r JOIN subscription s ON s.id = r.id SET s.name = r.name")
                        .condition())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'UPDATE import_row r JOIN subscription s ON s.id = r.id SET s.name = r.name WHERE r.a = :a', subscription, CHANGED",
        "'UPDATE customer_relationship c JOIN (SELECT 1) d ON d.id = c.id SET c.name = d.name', customer_relationship, CHANGED",
        "'DELETE t FROM customer_search_term t JOIN x d ON d.id = t.id', customer_search_term, REMOVED",
        "'DELETE FROM company_logo WHERE company_id = :tenant', company_logo, REMOVED",
        "'REPLACE INTO support_load_count (a) VALUES (:a)', support_load_count, ADDED",
        "'UPDATE t SET a = a + 1', t, CHANGED",
        "'DELETE FROM t', t, REMOVED"
    })
    void theTableBehindIt(String sql, String table, ChangeKind kind) {
        assertThat(NativeStatement.read(sql))
                .returns(table, NativeStatement::table)
                .returns(kind, NativeStatement::kind);
    }

    @Test
    void whatReadsWritesNothing() {
        assertThat(NativeStatement.read("SELECT 1 FROM t")).isNull();
    }
}
