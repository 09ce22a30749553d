package org.partnerportal.servicemanagement;

import java.util.List;
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

    /** Whether the partner can act: the worst of all tasks that are no requests; {@link Light#MISSING} without any. */
    public Light act() {
        return light(false);
    }

    /** Whether it can open a service request for anything that the customer has: the worst of all requests. */
    public Light request() {
        return light(true);
    }

    /** Whether there is anything that the partner can do in the tenant; also when there is nothing to do. */
    public boolean actsAtAll() {
        List<TaskReadiness> acts =
                tasks.stream().filter(task -> !task.task().request()).toList();
        return acts.isEmpty() || acts.stream().anyMatch(task -> task.light() != Light.MISSING);
    }

    /** For one of the tasks that there are. */
    TaskReadiness of(SupportTask asked) {
        return tasks.stream()
                .filter(task -> task.task().equals(asked))
                .findFirst()
                .orElseThrow();
    }

    public Light worst() {
        return act().worse(request());
    }

    /** What is in the way anywhere, each once. */
    public List<ReadinessReason> reasons() {
        return tasks.stream()
                .flatMap(task -> task.reasons().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Where tasks and roles stand, each source once. */
    public List<Source> sources() {
        return tasks.stream().map(task -> task.task().source()).distinct().toList();
    }

    /** Roles that are asked for nowhere, and would be needed. */
    public List<String> missingRoles() {
        return tasks.stream()
                .filter(task -> task.reasons().stream()
                        .anyMatch(reason -> reason == ReadinessReason.ROLE_MISSING
                                || reason == ReadinessReason.NO_ADMIN_RIGHTS
                                || reason == ReadinessReason.ONLY_DAP))
                .map(task -> task.task().leastRole())
                .distinct()
                .sorted()
                .toList();
    }

    private Light light(boolean request) {
        return tasks.stream()
                .filter(task -> task.task().request() == request)
                .map(TaskReadiness::light)
                .reduce(Light::worse)
                .orElse(Light.READY);
    }
}
