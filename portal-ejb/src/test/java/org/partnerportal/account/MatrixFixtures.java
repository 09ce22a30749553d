package org.partnerportal.account;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.rules.Choice;
import org.partnerportal.rules.Readings;
import org.partnerportal.rules.Source;
import org.partnerportal.rules.Validity;
import org.partnerportal.shared.persistence.Constants;
import org.partnerportal.shared.persistence.ReferenceData;
import org.partnerportal.shared.security.Permission;

/** The matrix as the portal ships it. */
final class MatrixFixtures {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static final Map<String, Source> SOURCES = ReferenceData.rows("source").stream()
            .map(row -> new Source(
                    row.getField("code"),
                    row.getField("title"),
                    row.getField("url"),
                    LocalDate.parse(row.getField("dated"))))
            .collect(Collectors.toMap(Source::code, source -> source));

    static final TaskMatrix MATRIX = new TaskMatrix(
            1,
            ReferenceData.rows("task").stream().map(MatrixFixtures::task).toList(),
            ReferenceData.rows("task_rule").stream().map(MatrixFixtures::rule).toList());

    private MatrixFixtures() {}

    /** Of a company of that kind that changed nothing. */
    static RoleRights rights(CompanyKind kind) {
        return rights(kind, readings(Map.of()));
    }

    static RoleRights rights(CompanyKind kind, Readings readings) {
        return new RoleRights(MATRIX, kind, readings, AccountRules.NONE, TODAY);
    }

    static Readings readings(Map<String, Choice> ofCloud) {
        Map<String, String> recommended = ReferenceData.rows("contradiction").stream()
                .collect(Collectors.toMap(row -> row.getField("code"), row -> row.getField("recommended")));
        return new Readings(recommended, ofCloud, Map.of());
    }

    static Task task(String code) {
        return MATRIX.tasks(CompanyKind.INDIRECT_PROVIDER).stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Task task(NamedCsvRecord row) {
        String number = row.getField("number");
        return new Task(
                row.getField("code"),
                number.isEmpty() ? null : Long.valueOf(number),
                Constants.all(CompanyKind.class, row.getField("kinds")),
                Constants.all(Permission.class, row.getField("permissions")));
    }

    private static TaskRule rule(NamedCsvRecord row) {
        String to = row.getField("valid_to");
        return new TaskRule(
                row.getField("task"),
                Role.valueOf(row.getField("role")),
                List.of(CompanyKind.values()).stream()
                        .filter(kind -> kind.name().equals(row.getField("kind")))
                        .findFirst()
                        .orElse(null),
                new Validity(LocalDate.parse(row.getField("valid_from")), to.isEmpty() ? null : LocalDate.parse(to)),
                Stated.valueOf(row.getField("stated")),
                row.getField("allowed").equals("1"),
                empty(row.getField("contradiction")),
                empty(row.getField("reading")),
                SOURCES.get(row.getField("source")));
    }

    private static String empty(String value) {
        return value.isEmpty() ? null : value;
    }
}
