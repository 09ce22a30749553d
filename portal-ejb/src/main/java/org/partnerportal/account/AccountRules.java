package org.partnerportal.account;

import java.util.List;
import java.util.Map;
import org.partnerportal.rules.Choice;

/**
 * What one account changed, as it was read.
 *
 * @param choices readings that it chose, by code of the contradiction
 */
record AccountRules(long generation, List<TaskDifference> differences, Map<String, Choice> choices) {

    static final AccountRules NONE = new AccountRules(0, List.of(), Map.of());

    TaskDifference difference(String task, Role role) {
        return differences.stream()
                .filter(row -> row.role() == role && row.task().equals(task))
                .findFirst()
                .orElse(null);
    }
}
