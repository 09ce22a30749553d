package org.partnerportal.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.company.CompanyKind;

/** All tasks, and what sources say about each role (DOMAIN 3.2). Immutable; of one generation of the data. */
final class TaskMatrix {

    private record Key(String task, Role role) {}

    private final long generation;
    private final List<Task> tasks;
    private final Map<Key, List<TaskRule>> rules;

    TaskMatrix(long generation, List<Task> tasks, List<TaskRule> rules) {
        this.generation = generation;
        this.tasks = List.copyOf(tasks);
        this.rules = rules.stream().collect(Collectors.groupingBy(rule -> new Key(rule.task(), rule.role())));
    }

    long generation() {
        return generation;
    }

    /** Tasks that a company of that kind has, in the order of the documents. */
    List<Task> tasks(CompanyKind kind) {
        return tasks.stream().filter(task -> task.kinds().contains(kind)).toList();
    }

    /** The rule in force on that day; one about the very kind of company stands before one about all. */
    Optional<TaskRule> rule(Task task, Role role, CompanyKind kind, LocalDate day) {
        return rules.getOrDefault(new Key(task.code(), role), List.of()).stream()
                .filter(rule -> rule.about(kind) && rule.validity().contains(day))
                .max(Comparator.comparing((TaskRule rule) -> rule.kind() != null)
                        .thenComparing(rule -> rule.validity().from()));
    }
}
