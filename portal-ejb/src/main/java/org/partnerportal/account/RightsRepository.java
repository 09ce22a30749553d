package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.rules.Choice;
import org.partnerportal.rules.Source;
import org.partnerportal.rules.Validity;
import org.partnerportal.shared.persistence.Constants;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/** All statements on tasks and on what accounts change about them. */
@Dependent
class RightsRepository extends TenantRepository {

    private static final String NOBODYS = "the matrix is the same for all tenants";
    private static final String SIGN_IN = "read to find out what the caller may do";

    TaskMatrix matrix() {
        long generation = generation();
        return new TaskMatrix(generation, tasks(), rules());
    }

    long generation() {
        return unboundSql(NOBODYS, "SELECT generation FROM rule_generation")
                .first(row -> row.number(0))
                .orElseThrow();
    }

    long accountGeneration() {
        return sql("SELECT generation FROM account_generation WHERE company_id = :tenant")
                .first(row -> row.number(0))
                .orElse(0L);
    }

    /** What the account changed; at least what it had changed at that generation. */
    AccountRules account(long companyId, long generation) {
        List<TaskDifference> differences = unboundSql(
                        SIGN_IN,
                        "SELECT task, role, allowed, changed_by, changed_at FROM task_difference"
                                + " WHERE company_id = :company")
                .param("company", companyId)
                .list(row -> Constants.of(Role.class, row.string(1))
                        .map(role -> new TaskDifference(
                                row.string(0), role, row.flag(2), row.numberOrNull(3), row.instant(4))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        Map<String, Choice> choices = new HashMap<>();
        unboundSql(
                        SIGN_IN,
                        "SELECT contradiction, reading, chosen_by, chosen_at FROM account_reading"
                                + " WHERE company_id = :company")
                .param("company", companyId)
                .list(row ->
                        choices.put(row.string(0), new Choice(row.string(1), row.numberOrNull(2), row.instant(3))));
        return new AccountRules(generation, differences, choices);
    }

    void store(TaskDifference difference) {
        sql("INSERT INTO task_difference (company_id, task, role, allowed, changed_by, changed_at)"
                        + " VALUES (:tenant, :task, :role, :allowed, :by, :at)"
                        + " ON DUPLICATE KEY UPDATE allowed = :allowed, changed_by = :by, changed_at = :at")
                .param("task", difference.task())
                .param("role", difference.role())
                .param("allowed", difference.allowed())
                .param("by", difference.by())
                .param("at", difference.at())
                .update();
        changed();
    }

    void remove(String task, Role role) {
        sql("DELETE FROM task_difference WHERE company_id = :tenant AND task = :task AND role = :role")
                .param("task", task)
                .param("role", role)
                .update();
        changed();
    }

    private void changed() {
        sql("INSERT INTO account_generation (company_id, generation) VALUES (:tenant, 1)"
                        + " ON DUPLICATE KEY UPDATE generation = generation + 1")
                .update();
    }

    static TaskDifference difference(Task task, Role role, boolean allowed, Instant at) {
        return new TaskDifference(
                task.code(), role, allowed, CallerContext.current().userId(), at);
    }

    private List<Task> tasks() {
        return unboundSql(NOBODYS, "SELECT code, number, kinds, permissions FROM task ORDER BY position")
                .list(row -> new Task(
                        row.string(0),
                        row.numberOrNull(1),
                        Constants.all(CompanyKind.class, row.string(2)),
                        Constants.all(Permission.class, row.string(3))));
    }

    private List<TaskRule> rules() {
        return unboundSql(
                        NOBODYS,
                        "SELECT r.task, r.role, r.kind, r.valid_from, r.valid_to, r.stated, r.allowed, r.contradiction,"
                                + " r.reading, s.code, s.title, s.url, s.dated FROM task_rule r"
                                + " JOIN source s ON s.code = r.source")
                .list(RightsRepository::rule)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty when it is about a role, or a kind of company, that this node does not know. */
    private static Optional<TaskRule> rule(Row row) {
        Optional<CompanyKind> kind = Constants.of(CompanyKind.class, row.string(2));
        return Constants.of(Role.class, row.string(1))
                .filter(role -> kind.isPresent() || row.string(2) == null)
                .map(role -> new TaskRule(
                        row.string(0),
                        role,
                        kind.orElse(null),
                        new Validity(day(row.string(3)), day(row.string(4))),
                        stated(row.string(5), row.flag(6)),
                        row.flag(6),
                        row.string(7),
                        row.string(8),
                        new Source(row.string(9), row.string(10), row.string(11), day(row.string(12)))));
    }

    /** A finer word than this node knows is a plain yes or no here, so that the role may the same on every node. */
    private static Stated stated(String word, boolean allowed) {
        return Constants.of(Stated.class, word).orElse(allowed ? Stated.ALLOWED : Stated.REFUSED);
    }

    private static LocalDate day(String day) {
        return day == null || day.isEmpty() ? null : LocalDate.parse(day);
    }
}
