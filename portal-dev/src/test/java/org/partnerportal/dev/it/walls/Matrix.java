package org.partnerportal.dev.it.walls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.security.Permission;

/**
 * What the task matrix opens to a role, read from its files a second time and not by the code that the portal does it
 * with: recommended readings, no account's differences.
 */
final class Matrix {

    private final List<Map<String, String>> tasks = Csv.read("/db/reference/task.csv");
    private final List<Map<String, String>> rules = Csv.read("/db/reference/task_rule.csv");
    private final Map<String, String> readings = new HashMap<>();
    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    Matrix() {
        Csv.read("/db/reference/contradiction.csv")
                .forEach(row -> readings.put(row.get("code"), row.get("recommended")));
    }

    Set<Permission> of(CompanyKind kind, Role role) {
        Set<Permission> opened = EnumSet.of(Permission.OWN_ACCOUNT);
        for (Map<String, String> task : tasks) {
            boolean has = List.of(task.get("kinds").split(" ")).contains(kind.name());
            if (has && role != null && allows(task.get("code"), role, kind)) {
                Arrays.stream(task.get("permissions").split(" "))
                        .filter(permission -> !permission.isEmpty())
                        .map(Permission::valueOf)
                        .forEach(opened::add);
            }
        }
        if (kind == CompanyKind.CUSTOMER || opened.contains(Permission.CUSTOMER_VIEW)) {
            opened.add(Permission.CONTACT_PAGE_VIEW);
        }
        return opened;
    }

    private boolean allows(String task, Role role, CompanyKind kind) {
        return rules.stream()
                .filter(rule ->
                        rule.get("task").equals(task) && rule.get("role").equals(role.name()))
                .filter(rule -> rule.get("kind").isEmpty() || rule.get("kind").equals(kind.name()))
                .filter(this::inForce)
                .max(Comparator.comparing(
                                (Map<String, String> rule) -> !rule.get("kind").isEmpty())
                        .thenComparing(rule -> rule.get("valid_from")))
                .filter(this::allows)
                .isPresent();
    }

    private boolean inForce(Map<String, String> rule) {
        return !LocalDate.parse(rule.get("valid_from")).isAfter(today)
                && (rule.get("valid_to").isEmpty()
                        || LocalDate.parse(rule.get("valid_to")).isAfter(today));
    }

    private boolean allows(Map<String, String> rule) {
        String contradiction = rule.get("contradiction");
        return contradiction.isEmpty()
                ? rule.get("allowed").equals("1")
                : rule.get("reading").equals(readings.get(contradiction));
    }
}
