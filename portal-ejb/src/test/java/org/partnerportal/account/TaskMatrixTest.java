package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.account.MatrixFixtures.MATRIX;
import static org.partnerportal.account.MatrixFixtures.TODAY;
import static org.partnerportal.account.MatrixFixtures.readings;
import static org.partnerportal.account.MatrixFixtures.rights;
import static org.partnerportal.account.MatrixFixtures.task;
import static org.partnerportal.company.CompanyKind.CUSTOMER;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;
import static org.partnerportal.company.CompanyKind.INDIRECT_PROVIDER;
import static org.partnerportal.company.CompanyKind.INDIRECT_RESELLER;
import static org.partnerportal.company.CompanyKind.OPERATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.rules.Choice;
import org.partnerportal.rules.Readings;
import org.partnerportal.shared.security.Permission;

/** What follows from the task matrix, the readings in force and an account's differences. */
class TaskMatrixTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void hasAllRowsOfTheDocuments() {
        assertThat(MATRIX.tasks(INDIRECT_PROVIDER))
                .extracting(Task::number)
                .containsAll(
                        IntStream.rangeClosed(1, 37).mapToObj(Long::valueOf).toList());
    }

    @ParameterizedTest
    @EnumSource(CompanyKind.class)
    void namesASourceForWhateverIsAllowed(CompanyKind kind) {
        RoleRights rights = rights(kind);
        for (Task task : rights.tasks()) {
            for (Role role : Role.of(Role.Side.of(kind))) {
                TaskCell cell = rights.cell(task, role);
                if (cell.allowed()) {
                    assertThat(cell.source()).as(task.code() + " of " + role).isNotNull();
                    assertThat(cell.source().dated()).isBeforeOrEqualTo(TODAY);
                }
            }
        }
    }

    @Test
    void leavesToTheOperatorOnlyWhatIsNoBusinessOfTenants() {
        assertThat(rights(OPERATOR).of(Role.GLOBAL_ADMIN))
                .containsExactlyInAnyOrder(
                        Permission.USER_MANAGE,
                        Permission.USER_VIEW,
                        Permission.COMPANY_EDIT,
                        Permission.RIGHTS_MANAGE,
                        Permission.PARTNER_ACCOUNT_MANAGE);
        assertThat(rights(OPERATOR).of(Role.ADMIN_AGENT))
                .as("the operator's own trail, and a tenant for a logged reason")
                .containsExactlyInAnyOrder(Permission.AUDIT_VIEW, Permission.TENANT_VISIT);
    }

    @Test
    void followsTheReadingOfAContradiction() {
        Readings suffices = readings(Map.of("C-11", new Choice("ROLE_SUFFICES", null, NOW)));
        Readings allowed = readings(Map.of("C-03", new Choice("ALLOWED", null, NOW)));

        assertThat(rights(DIRECT_BILL_PARTNER).of(Role.GLOBAL_ADMIN)).doesNotContain(Permission.CUSTOMER_VIEW);
        assertThat(rights(DIRECT_BILL_PARTNER, suffices).of(Role.GLOBAL_ADMIN)).contains(Permission.CUSTOMER_VIEW);
        assertThat(rights(DIRECT_BILL_PARTNER).of(Role.HELPDESK_AGENT)).doesNotContain(Permission.SUBSCRIPTION_EDIT);
        assertThat(rights(DIRECT_BILL_PARTNER, allowed).of(Role.HELPDESK_AGENT)).contains(Permission.SUBSCRIPTION_EDIT);
    }

    @Test
    void putsARuleAboutAKindOfPartnerBeforeOneAboutAll() {
        Task remove = task("RELATIONSHIP_REMOVE");

        assertThat(rights(INDIRECT_PROVIDER).cell(remove, Role.ADMIN_AGENT).allowed())
                .isTrue();
        assertThat(rights(INDIRECT_RESELLER).of(Role.ADMIN_AGENT)).doesNotContain(Permission.RELATIONSHIP_REMOVE);
        assertThat(rights(INDIRECT_RESELLER).of(Role.GLOBAL_ADMIN)).doesNotContain(Permission.RELATIONSHIP_REMOVE);
    }

    @Test
    void knowsWhichRuleWasInForceWhen() {
        Task log = task("ACTIVITY_LOG");

        assertThat(MATRIX.rule(log, Role.SALES_AGENT, INDIRECT_PROVIDER, LocalDate.parse("2021-05-01")))
                .isPresent();
        assertThat(MATRIX.rule(log, Role.SALES_AGENT, INDIRECT_PROVIDER, TODAY)).isEmpty();
    }

    @Test
    void takesAndGivesWhatTheAccountSays() {
        RoleRights taken = differing("CUSTOMER_EXPORT", Role.ADMIN_AGENT, false);
        RoleRights given = differing("PROOF", Role.HELPDESK_AGENT, true);

        assertThat(taken.of(Role.ADMIN_AGENT)).doesNotContain(Permission.CUSTOMER_EXPORT);
        assertThat(given.of(Role.HELPDESK_AGENT)).contains(Permission.PROOF_VIEW);
        assertThat(given.of(Role.SALES_AGENT)).doesNotContain(Permission.PROOF_VIEW);
    }

    @Test
    void givesNothingThatNoSourceAllowsWhateverARowSays() {
        assertThat(differing("CUSTOMER_EXPORT", Role.REPORT_VIEWER, true).of(Role.REPORT_VIEWER))
                .isEmpty();
        assertThat(differing("USER_MANAGE", Role.ADMIN_AGENT, true).of(Role.ADMIN_AGENT))
                .doesNotContain(Permission.USER_MANAGE);
    }

    @Test
    void offersForChangeOnlyWhatASourceAllowsAndTheAccountCanDoWithout() {
        RoleRights rights = rights(INDIRECT_PROVIDER);

        assertThat(rights.cell(task("PROOF"), Role.HELPDESK_AGENT).changeable()).isTrue();
        assertThat(rights.cell(task("PROOF"), Role.SALES_AGENT).changeable()).isFalse();
        assertThat(rights.cell(task("USER_MANAGE"), Role.USER_ADMIN).changeable())
                .isTrue();
        assertThat(rights.cell(task("USER_MANAGE"), Role.GLOBAL_ADMIN).changeable())
                .isFalse();
        assertThat(rights.cell(task("RIGHTS"), Role.GLOBAL_ADMIN).changeable()).isFalse();
        assertThat(rights.cell(task("CUSTOMER_VIEW"), Role.GLOBAL_ADMIN).changeable())
                .as("by reading C-11 only")
                .isFalse();
        assertThat(rights(CUSTOMER).tasks()).allSatisfy(task -> assertThat(
                        rights(CUSTOMER).cell(task, Role.CUSTOMER_GLOBAL_ADMIN).changeable())
                .isFalse());
    }

    private static RoleRights differing(String task, Role role, boolean allowed) {
        return rights(INDIRECT_PROVIDER).with(new TaskDifference(task, role, allowed, 7L, NOW));
    }
}
