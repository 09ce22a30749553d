package org.partnerportal.servicemanagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;
import static org.partnerportal.company.CompanyKind.INDIRECT_PROVIDER;
import static org.partnerportal.company.CompanyKind.INDIRECT_RESELLER;
import static org.partnerportal.subscription.ProductFamily.AZURE;
import static org.partnerportal.subscription.ProductFamily.MICROSOFT_365;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRoles;
import org.partnerportal.adminrights.AdminRoles.RoleSet;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.HeldRole;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.rules.CloudRule;

/** The light by task (N-10). Rights are written {@code KIND STATE role,role}; a star behind a role: no group holds it. */
class ReadinessCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String SUPPORT = "Service Support Administrator";

    @ParameterizedTest(name = "{0}: {1} with {2} → {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | GDAP ACTIVE Service Support Administrator | -",
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | GDAP ACTIVE Service Support Administrator* | GROUP_MISSING",
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | GDAP ACTIVE Global Reader | ROLE_MISSING",
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | GDAP EXPIRING Service Support Administrator | ENDS_SOON",
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | GDAP EXPIRED Service Support Administrator | NO_ADMIN_RIGHTS",
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | GDAP APPROVAL_PENDING Service Support Administrator | APPROVAL_PENDING",
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | GDAP ACTIVE Global Administrator | -",
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | GDAP UNKNOWN Service Support Administrator | NO_ADMIN_RIGHTS",
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | - | NO_ADMIN_RIGHTS",
                "REQUEST_MICROSOFT_365 | DIRECT_BILL_PARTNER | DAP ACTIVE | ONLY_DAP",
                "REQUEST_MICROSOFT_365 | INDIRECT_PROVIDER | GDAP ACTIVE Service Support Administrator | -",
                "REQUEST_MICROSOFT_365 | INDIRECT_RESELLER | GDAP ACTIVE Service Support Administrator | PROVIDER_FIRST",
                "REQUEST_AZURE | INDIRECT_RESELLER | GDAP ACTIVE Directory Readers | PROVIDER_FILES_AZURE AZURE_ROLE_UNKNOWN",
                "REQUEST_AZURE | DIRECT_BILL_PARTNER | GDAP ACTIVE Exchange Administrator | AZURE_ROLE_UNKNOWN",
                "REQUEST_AZURE | DIRECT_BILL_PARTNER | - | NO_ADMIN_RIGHTS",
                "PASSWORD | INDIRECT_RESELLER | GDAP ACTIVE Helpdesk Administrator | -",
                "PASSWORD | INDIRECT_RESELLER | GDAP ACTIVE Password Administrator | -",
                "ADMIN_PASSWORD | INDIRECT_RESELLER | GDAP ACTIVE Helpdesk Administrator | ROLE_MISSING",
                "LICENSE | INDIRECT_RESELLER | GDAP ACTIVE License Administrator | -"
            })
    void tellsWhatIsMissing(String task, CompanyKind kind, String rights, String expected) {
        TaskReadiness found = task(
                task, facts(kind, PartnerStatus.ACTIVE, false, rights == null ? List.of() : List.of(rights(rights))));

        assertThat(found.reasons())
                .extracting(Enum::name)
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
        assertThat(found.light() == Light.READY).isEqualTo(expected == null);
        assertThat(found.approver() == null).isEqualTo(expected == null);
    }

    @Test
    void letsAResellerFileWhereTheOperatorReadsTheContradictionSo() {
        List<AdminRights> held = List.of(rights("GDAP ACTIVE " + SUPPORT));

        assertThat(task("REQUEST_MICROSOFT_365", facts(INDIRECT_RESELLER, PartnerStatus.ACTIVE, true, held))
                        .light())
                .isEqualTo(Light.READY);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, READY", "RESTRICTED, READY", "SUSPENDED, MISSING", "REVOKED, MISSING", "DEAUTHORISED, MISSING"
    })
    void goesOutForAPartnerThatMicrosoftHasBarred(PartnerStatus status, Light expected) {
        List<AdminRights> held = List.of(rights("GDAP ACTIVE " + SUPPORT));

        TaskReadiness found = task("HEALTH", facts(DIRECT_BILL_PARTNER, status, false, held));
        assertThat(found.light()).isEqualTo(expected);
        if (expected == Light.MISSING) {
            assertThat(found.approver()).isEqualTo(Approver.MICROSOFT);
        }
    }

    @Test
    void countsOldPrivilegesOnlyWhileThereAreNoGranularOnes() {
        List<AdminRights> both = List.of(rights("DAP ACTIVE"), rights("GDAP ACTIVE Global Reader"));

        assertThat(task("HEALTH", facts(DIRECT_BILL_PARTNER, PartnerStatus.ACTIVE, false, both))
                        .reasons())
                .containsExactly(ReadinessReason.ROLE_MISSING);
    }

    @Test
    void takesTheRelationshipThatHoldsLongest() {
        List<AdminRights> several = List.of(
                rights("GDAP EXPIRING " + SUPPORT),
                rights("GDAP ACTIVE " + SUPPORT),
                rights("GDAP EXPIRED " + SUPPORT));

        TaskReadiness found = task("HEALTH", facts(DIRECT_BILL_PARTNER, PartnerStatus.ACTIVE, false, several));
        assertThat(found.light()).isEqualTo(Light.READY);
        assertThat(found.through()).isEqualTo("ACTIVE");
        assertThat(found.until()).isEqualTo(NOW.plusSeconds(9_000_000));
    }

    @Test
    void warnsWhereNoSubscriptionIsActive() {
        ReadinessFacts suspended = new ReadinessFacts(
                INDIRECT_PROVIDER,
                PartnerStatus.ACTIVE,
                true,
                false,
                List.of(rights("GDAP ACTIVE " + SUPPORT)),
                Map.of(MICROSOFT_365, false),
                Set.of(),
                NOW);

        assertThat(task("HEALTH", suspended).reasons()).containsExactly(ReadinessReason.SUBSCRIPTION_NOT_ACTIVE);
    }

    @Test
    void needsARelationshipWithTheCustomer() {
        ReadinessFacts stranger = new ReadinessFacts(
                DIRECT_BILL_PARTNER,
                PartnerStatus.ACTIVE,
                false,
                false,
                List.of(rights("GDAP ACTIVE " + SUPPORT)),
                Map.of(MICROSOFT_365, true),
                Set.of(),
                NOW);

        assertThat(task("HEALTH", stranger).reasons()).containsExactly(ReadinessReason.NO_RELATIONSHIP);
    }

    @Test
    void speaksOnlyOfWhatTheCustomerHas() {
        ReadinessFacts azureOnly = new ReadinessFacts(
                DIRECT_BILL_PARTNER, PartnerStatus.ACTIVE, true, false, List.of(), Map.of(AZURE, true), Set.of(), NOW);

        Readiness readiness = ReadinessCheck.of(ServiceCatalogue.supportTasks(), azureOnly);
        assertThat(readiness.tasks()).extracting(task -> task.task().code()).containsExactly("REQUEST_AZURE");
        assertThat(readiness.act()).as("nothing to be ready for").isNull();
        assertThat(readiness.request()).isEqualTo(Light.MISSING);
        assertThat(readiness.missingRoles()).containsExactly("Directory Readers");
    }

    @Test
    void leavesOutWhatTheCloudDoesNotKnow() {
        ReadinessFacts government = new ReadinessFacts(
                DIRECT_BILL_PARTNER,
                PartnerStatus.ACTIVE,
                true,
                false,
                List.of(),
                Map.of(MICROSOFT_365, true),
                Set.of(CloudRule.SERVICE_HEALTH),
                NOW);

        assertThat(ReadinessCheck.of(ServiceCatalogue.supportTasks(), government)
                        .tasks())
                .extracting(task -> task.task().code())
                .contains("REQUEST_MICROSOFT_365")
                .doesNotContain("HEALTH");
    }

    @Test
    void isAsGoodAsItsWorstTask() {
        Readiness readiness = ReadinessCheck.of(
                ServiceCatalogue.supportTasks(),
                facts(DIRECT_BILL_PARTNER, PartnerStatus.ACTIVE, false, List.of(rights("GDAP ACTIVE " + SUPPORT))));

        assertThat(readiness.act()).isEqualTo(Light.MISSING);
        assertThat(readiness.request()).isEqualTo(Light.SOON);
        assertThat(readiness.reasons())
                .containsExactly(ReadinessReason.ROLE_MISSING, ReadinessReason.AZURE_ROLE_UNKNOWN);
        assertThat(readiness.missingRoles()).contains("User Administrator").doesNotContain(SUPPORT);
    }

    @Test
    void isReadyWithTheRolesThatMicrosoftSuggestsForTheFirstLine() {
        String firstLine = "GDAP ACTIVE " + String.join(",", AdminRoles.of(RoleSet.FIRST_LINE));
        Readiness readiness = ReadinessCheck.of(
                ServiceCatalogue.supportTasks(),
                new ReadinessFacts(
                        DIRECT_BILL_PARTNER,
                        PartnerStatus.ACTIVE,
                        true,
                        false,
                        List.of(rights(firstLine)),
                        Map.of(MICROSOFT_365, true),
                        Set.of(),
                        NOW));

        assertThat(readiness.act()).isEqualTo(Light.READY);
        assertThat(readiness.request()).isEqualTo(Light.READY);
        assertThat(readiness.reasons()).isEmpty();
        assertThat(readiness.missingRoles()).isEmpty();
        assertThat(readiness.tasks())
                .filteredOn(task -> task.light() != Light.READY)
                .extracting(task -> task.task().code())
                .containsExactly("ADMIN_PASSWORD");
    }

    private static TaskReadiness task(String code, ReadinessFacts facts) {
        return ReadinessCheck.of(ServiceCatalogue.supportTasks(), facts).tasks().stream()
                .filter(found -> found.task().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ReadinessFacts facts(
            CompanyKind kind, PartnerStatus status, boolean resellerMayFile, List<AdminRights> rights) {
        return new ReadinessFacts(
                kind, status, true, resellerMayFile, rights, Map.of(MICROSOFT_365, true, AZURE, true), Set.of(), NOW);
    }

    private static AdminRights rights(String text) {
        String[] parts = text.split(" ", 3);
        AdminState state = AdminState.valueOf(parts[1]);
        List<HeldRole> roles = new ArrayList<>();
        if (parts.length == 3) {
            Arrays.stream(parts[2].split(","))
                    .map(role -> role.endsWith("*")
                            ? new HeldRole(role.substring(0, role.length() - 1), null)
                            : new HeldRole(role, "Help desk"))
                    .forEach(roles::add);
        }
        Instant end = state == AdminState.EXPIRING ? NOW.plusSeconds(90_000) : NOW.plusSeconds(9_000_000);
        return new AdminRights(
                1,
                1,
                "P",
                2,
                "C",
                AdminKind.valueOf(parts[0]),
                parts[1],
                state,
                null,
                roles,
                List.of(),
                100,
                false,
                NOW,
                null,
                NOW,
                parts[0].equals("DAP") ? null : end,
                null,
                null,
                0);
    }
}
