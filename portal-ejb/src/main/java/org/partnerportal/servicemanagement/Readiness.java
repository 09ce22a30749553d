package org.partnerportal.servicemanagement;

import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.rules.Source;

/**
 * How ready the calling partner is for one customer.
 *
 * @param tasks those that the customer's products make possible, in the order of the data
 */
public record Readiness(List<TaskReadiness> tasks) {

    public Readiness {
        tasks = List.copyOf(tasks);
    }

    /** Whether the partner can act: the worst of all usual tasks that are no requests; null without any. */
    public Light act() {
        return light(false);
    }

    /** Whether it can open a service request for anything that the customer has: the worst of all requests; null without any. */
    public Light request() {
        return light(true);
    }

    /** Whether there is anything that the partner can do in the tenant; also when there is nothing to do. */
    public boolean actsAtAll() {
        List<TaskReadiness> acts =
                usual().filter(task -> !task.task().request()).toList();
        return acts.isEmpty() || acts.stream().anyMatch(task -> task.light() != Light.MISSING);
    }

    /** For one of the tasks that there are. */
    TaskReadiness of(SupportTask asked) {
        return tasks.stream()
                .filter(task -> task.task().equals(asked))
                .findFirst()
                .orElseThrow();
    }

    /** What is in the way of usual tasks, each once. */
    public List<ReadinessReason> reasons() {
        return usual().flatMap(task -> task.reasons().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Where tasks and roles stand, each source once. */
    public List<Source> sources() {
        return tasks.stream().map(task -> task.task().source()).distinct().toList();
    }

    /** Roles that are asked for nowhere, and would be needed for usual tasks. */
    public List<String> missingRoles() {
        return usual().filter(task -> task.reasons().stream()
                        .anyMatch(reason -> reason == ReadinessReason.ROLE_MISSING
                                || reason == ReadinessReason.NO_ADMIN_RIGHTS
                                || reason == ReadinessReason.ONLY_DAP))
                .map(task -> task.task().leastRole())
                .distinct()
                .sorted()
                .toList();
    }

    private Light light(boolean request) {
        return usual().filter(task -> task.task().request() == request)
                .map(TaskReadiness::light)
                .reduce(Light::worse)
                .orElse(null);
    }

    private Stream<TaskReadiness> usual() {
        return tasks.stream().filter(task -> task.task().usual());
    }
}
