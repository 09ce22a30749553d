package org.partnerportal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.AdminRoles;
import org.partnerportal.adminrights.AdminRoles.RoleSet;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.MapAdminRoles;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.adminrights.RequestAdminRights;
import org.partnerportal.relationship.AnswerService;
import org.partnerportal.servicemanagement.RecordHealth;
import org.partnerportal.servicemanagement.ServiceHealthService;

/** Admin rights in all their states, and what is known about services. */
@Dependent
class DemoAdminRights {

    private static final String REQUEST = "request";
    private static final Duration DELEGATED = Duration.ofDays(1500);

    @Inject
    private DemoSteps steps;

    @Inject
    private DemoCompanies companies;

    @Inject
    private AdminRightsService rights;

    @Inject
    private AnswerService answers;

    @Inject
    private ServiceHealthService health;

    @Inject
    private Clock clock;

    void add() {
        byPartner("admin-rights.csv")
                .forEach((partner, rows) -> steps.once(
                        "admin rights " + partner,
                        () -> companies.as(companies.partner(partner), () -> rows.forEach(this::add))));
        byPartner("health.csv")
                .forEach((partner, rows) -> steps.once(
                        "health " + partner,
                        () -> companies.as(companies.partner(partner), () -> rows.forEach(this::note))));
    }

    /** What a designated contact needs, from before granular rights were invented, where the file says nothing else. */
    void addForContacts() {
        Set<List<String>> said = DemoFile.rows("admin-rights.csv").stream()
                .map(row -> List.of(row.getField("partner"), row.getField("customer")))
                .collect(Collectors.toSet());
        DemoFile.rows("subscriptions.csv").stream()
                .filter(row -> DemoCompanies.orNull(row, "designated_contact") != null)
                .map(row -> List.of(row.getField("designated_contact"), row.getField("customer")))
                .distinct()
                .filter(pair -> !said.contains(pair))
                .collect(Collectors.groupingBy(pair -> pair.get(0)))
                .forEach((partner, pairs) -> steps.once(
                        "admin rights of contacts " + partner,
                        () -> companies.as(
                                companies.partner(partner), () -> pairs.forEach(pair -> delegate(pair.get(1))))));
    }

    private void delegate(String customer) {
        rights.record(new RecordAdminRights(
                companies.customer(customer).id(),
                AdminKind.DAP,
                "",
                AdminState.ACTIVE.name(),
                Set.of(),
                clock.instant().truncatedTo(ChronoUnit.MICROS).minus(DELEGATED),
                null,
                false));
    }

    /** Some customers take rights back that a designated contact had: its duty stays. */
    void lose() {
        DemoFile.rows("admin-rights-lost.csv")
                .forEach(row -> steps.once(
                        "admin rights lost " + row.getField("partner") + " " + row.getField("customer"),
                        () -> companies.as(
                                companies.customer(row.getField("customer")),
                                () -> answers.withdraw(companies
                                        .partner(row.getField("partner"))
                                        .id()))));
    }

    private static Map<String, List<NamedCsvRecord>> byPartner(String file) {
        return DemoFile.rows(file).stream().collect(Collectors.groupingBy(row -> row.getField("partner")));
    }

    private void add(NamedCsvRecord row) {
        long customer = companies.customer(row.getField("customer")).id();
        String set = DemoCompanies.orNull(row, "roles");
        Set<String> roles = set == null ? Set.of() : AdminRoles.of(RoleSet.valueOf(set));
        boolean extend = Boolean.parseBoolean(row.getField("extends"));
        if (row.getField("state").equals(REQUEST)) {
            int days = Integer.parseInt(row.getField("ends_in_days"));
            rights.request(new RequestAdminRights(customer, row.getField("name"), roles, days, extend));
        } else {
            record(row, customer, roles, extend);
        }
    }

    private void record(NamedCsvRecord row, long customer, Set<String> roles, boolean extend) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String ends = DemoCompanies.orNull(row, "ends_in_days");
        long id = rights.record(new RecordAdminRights(
                customer,
                AdminKind.valueOf(row.getField("kind")),
                row.getField("name"),
                row.getField("state"),
                roles,
                now.minus(Duration.ofDays(Long.parseLong(row.getField("began_days_ago")))),
                ends == null ? null : now.plus(Duration.ofDays(Long.parseLong(ends))),
                extend));
        String group = DemoCompanies.orNull(row, "group");
        if (group != null) {
            rights.mapRoles(
                    new MapAdminRoles(id, roles.stream().collect(Collectors.toMap(role -> role, role -> group))));
        }
    }

    private void note(NamedCsvRecord row) {
        String customer = DemoCompanies.orNull(row, "customer");
        health.record(new RecordHealth(
                customer == null ? null : companies.customer(customer).id(),
                row.getField("service"),
                row.getField("state"),
                clock.instant().minus(Duration.ofHours(Long.parseLong(row.getField("hours_ago")))),
                row.getField("text"),
                row.getField("source")));
    }
}
