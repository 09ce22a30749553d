package org.partnerportal.rules;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.shared.persistence.Constants;
import org.partnerportal.shared.persistence.NativeSql;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.CallerContext;

/** All statements on rules and readings. */
@Dependent
class RuleRepository extends TenantRepository {

    private static final String NOBODYS = "rules are the same for all tenants of a cloud";
    private static final String SOURCE = "s.code, s.title, s.url, s.dated";

    long generation() {
        return unboundSql(NOBODYS, "SELECT generation FROM rule_generation")
                .first(row -> row.number(0))
                .orElseThrow();
    }

    /** Everything, read after its generation: what changes meanwhile is read again at the next look. */
    RuleBook read() {
        long generation = generation();
        return new RuleBook(generation, clouds(), contradictions(), chosen());
    }

    Map<String, Choice> ofAccount() {
        Map<String, Choice> choices = new HashMap<>();
        sql("SELECT contradiction, reading, chosen_by, chosen_at FROM account_reading WHERE company_id = :tenant")
                .list(row -> choices.put(row.string(0), choice(row, 1)));
        return choices;
    }

    void chooseForAccount(String contradiction, String reading, Instant at) {
        choose(
                sql("UPDATE account_reading SET reading = :reading, chosen_by = :by, chosen_at = :at"
                        + " WHERE company_id = :tenant AND contradiction = :contradiction"),
                sql("INSERT INTO account_reading (company_id, contradiction, reading, chosen_by, chosen_at)"
                        + " VALUES (:tenant, :contradiction, :reading, :by, :at)"),
                contradiction,
                reading,
                at);
        sql("INSERT INTO account_generation (company_id, generation) VALUES (:tenant, 1)"
                        + " ON DUPLICATE KEY UPDATE generation = generation + 1")
                .update();
    }

    void chooseForCloud(String cloud, String contradiction, String reading, Instant at) {
        choose(
                unboundSql(
                                NOBODYS,
                                "UPDATE cloud_reading SET reading = :reading, chosen_by = :by, chosen_at = :at"
                                        + " WHERE cloud = :cloud AND contradiction = :contradiction")
                        .param("cloud", cloud),
                unboundSql(
                                NOBODYS,
                                "INSERT INTO cloud_reading (cloud, contradiction, reading, chosen_by, chosen_at)"
                                        + " VALUES (:cloud, :contradiction, :reading, :by, :at)")
                        .param("cloud", cloud),
                contradiction,
                reading,
                at);
        unboundSql(NOBODYS, "UPDATE rule_generation SET generation = generation + 1")
                .update();
    }

    /** Two statements and no INSERT … ON DUPLICATE KEY: so the trail tells which reading was in force before. */
    private static void choose(NativeSql change, NativeSql first, String contradiction, String reading, Instant at) {
        if (bound(change, contradiction, reading, at).update() == 0) {
            bound(first, contradiction, reading, at).update();
        }
    }

    private static NativeSql bound(NativeSql sql, String contradiction, String reading, Instant at) {
        return sql.param("contradiction", contradiction)
                .param("reading", reading)
                .param("by", CallerContext.current().userId())
                .param("at", at);
    }

    private List<CloudDifference> clouds() {
        return unboundSql(
                        NOBODYS,
                        "SELECT " + SOURCE + ", r.cloud, r.rule, r.valid_from, r.valid_to, r.holds"
                                + " FROM cloud_rule r JOIN source s ON s.code = r.source ORDER BY r.cloud, r.rule")
                .list(row -> Constants.of(CloudRule.class, row.string(5))
                        .map(rule -> new CloudDifference(
                                row.string(4), rule, new Validity(day(row, 6), day(row, 7)), row.flag(8), source(row))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Rules hang on contradictions, so one whose decider this node does not know stays, and nobody decides it here. */
    private List<Contradiction> contradictions() {
        Map<String, Map<String, List<Source>>> readings = new HashMap<>();
        unboundSql(
                        NOBODYS,
                        "SELECT " + SOURCE + ", r.contradiction, r.reading FROM contradiction_reading r"
                                + " JOIN source s ON s.code = r.source ORDER BY r.contradiction, r.position, s.dated")
                .list(row -> readings.computeIfAbsent(row.string(4), code -> new LinkedHashMap<>())
                        .computeIfAbsent(row.string(5), code -> new ArrayList<>())
                        .add(source(row)));
        return unboundSql(NOBODYS, "SELECT code, decided_by, recommended, effect FROM contradiction ORDER BY code")
                .list(row -> new Contradiction(
                        row.string(0),
                        Constants.of(Decider.class, row.string(1)).orElse(Decider.NOBODY),
                        row.string(2),
                        Constants.of(Effect.class, row.string(3)).orElse(Effect.NONE),
                        readings.getOrDefault(row.string(0), Map.of()).entrySet().stream()
                                .map(entry -> new Reading(entry.getKey(), entry.getValue()))
                                .toList()));
    }

    private Map<String, Map<String, Choice>> chosen() {
        Map<String, Map<String, Choice>> chosen = new HashMap<>();
        unboundSql(NOBODYS, "SELECT cloud, contradiction, reading, chosen_by, chosen_at FROM cloud_reading")
                .list(row -> chosen.computeIfAbsent(row.string(0), cloud -> new HashMap<>())
                        .put(row.string(1), choice(row, 2)));
        return chosen;
    }

    private static Choice choice(Row row, int column) {
        return new Choice(row.string(column), row.numberOrNull(column + 1), row.instant(column + 2));
    }

    private static Source source(Row row) {
        return new Source(row.string(0), row.string(1), row.string(2), day(row, 3));
    }

    private static LocalDate day(Row row, int column) {
        String day = row.string(column);
        return day == null ? null : LocalDate.parse(day);
    }
}
