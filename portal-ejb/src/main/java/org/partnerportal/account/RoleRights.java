package org.partnerportal.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.rules.Readings;
import org.partnerportal.shared.security.Permission;

/** What roles may do in one account on one day: the matrix, the readings in force and the account's differences. */
record RoleRights(TaskMatrix matrix, CompanyKind kind, Readings readings, AccountRules account, LocalDate day) {

    /** What the role opens in the portal. */
    Set<Permission> of(Role role) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (Task task : matrix.tasks(kind)) {
            if (task.present() && cell(task, role).allowed()) {
                permissions.addAll(task.permissions());
            }
        }
        return permissions;
    }

    /** The same with other readings in force. */
    RoleRights under(Readings others) {
        return new RoleRights(matrix, kind, others, account, day);
    }

    /** The same with one difference more, in place of another about that task and role. */
    RoleRights with(TaskDifference difference) {
        List<TaskDifference> differences = new ArrayList<>(account.differences());
        differences.removeIf(
                old -> old.role() == difference.role() && old.task().equals(difference.task()));
        differences.add(difference);
        AccountRules changed = new AccountRules(account.generation(), differences, account.choices());
        return new RoleRights(matrix, kind, readings, changed, day);
    }

    List<Task> tasks() {
        return matrix.tasks(kind);
    }

    TaskCell cell(Task task, Role role) {
        Optional<TaskRule> found = matrix.rule(task, role, kind, day);
        boolean byDefault = found.filter(rule -> rule.allows(readings)).isPresent();
        boolean givable = found.filter(TaskRule::givable).isPresent();
        TaskDifference difference = account.difference(task.code(), role);
        return new TaskCell(
                task,
                role,
                found.map(TaskRule::stated).orElse(null),
                found.map(TaskRule::source).orElse(null),
                found.map(TaskRule::contradiction).orElse(null),
                byDefault,
                difference == null || difference.allowed() && !givable ? null : difference,
                task.present() && kind.isPartner() && givable && !vitalFor(task, role) && !settled(found));
    }

    private static boolean vitalFor(Task task, Role role) {
        return task.vital() && role == Role.topOf(role.side());
    }

    /** A default that hangs on a contradiction is changed by choosing a reading, not beside it. */
    private static boolean settled(Optional<TaskRule> found) {
        return found.filter(rule -> rule.contradiction() != null).isPresent();
    }
}
