package org.partnerportal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All rules that no tenant owns, as they were read. Immutable.
 *
 * @param chosen what the operator put in force, by cloud and code of the contradiction
 */
record RuleBook(
        long generation,
        List<CloudDifference> clouds,
        List<Contradiction> contradictions,
        Map<String, Map<String, Choice>> chosen) {

    Optional<CloudDifference> difference(CloudRule rule, String cloud, LocalDate day) {
        return clouds.stream()
                .filter(row -> row.rule() == rule && row.cloud().equals(cloud))
                .filter(row -> row.validity().contains(day))
                .findFirst();
    }

    Optional<Contradiction> contradiction(String code) {
        return contradictions.stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    /** What an account chose counts only in its own matters, and only while there is such a reading. */
    Readings readings(String cloud, Map<String, Choice> ofAccount) {
        Map<String, Choice> own = ofAccount.entrySet().stream()
                .filter(entry -> contradiction(entry.getKey())
                        .filter(known -> known.decidedBy() == Decider.PARTNER)
                        .filter(known -> known.has(entry.getValue().reading()))
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, String> recommended =
                contradictions.stream().collect(Collectors.toMap(Contradiction::code, Contradiction::recommended));
        return new Readings(recommended, chosen.getOrDefault(cloud, Map.of()), own);
    }
}
