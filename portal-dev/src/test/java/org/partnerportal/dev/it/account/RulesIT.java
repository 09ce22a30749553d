package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserRow;
import org.partnerportal.account.UserSearch;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.rules.ChooseReading;
import org.partnerportal.rules.NotYoursToDecideException;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.rules.RuleService;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.trail.Change;

/** Contradictions as they are read: at once, by those to whom the choice belongs. */
class RulesIT extends PortalIT {

    @Inject
    private Tenants tenants;

    @Inject
    private UserQueries users;

    @Inject
    private RuleService rules;

    @Inject
    private RuleQueries readings;

    @Inject
    private AuditQueries trail;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private long company;
    private String admin;

    @BeforeEach
    void open() throws Exception {
        company = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        admin = tenants.user(company, Role.GLOBAL_ADMIN);
    }

    @AfterEach
    void leaveTheOthersAlone() throws Exception {
        Sql.update(database, "DELETE FROM cloud_reading");
        Sql.update(database, "DELETE FROM cloud_rule WHERE rule LIKE 'NEWER%'");
        Sql.update(database, "DELETE FROM contradiction WHERE decided_by LIKE 'NEWER%'");
        Sql.update(database, "DELETE FROM task_rule WHERE kind LIKE 'NEWER%' OR stated LIKE 'NEWER%'");
        Sql.update(database, "DELETE FROM user_role WHERE role LIKE 'NEWER%'");
        Sql.update(database, "UPDATE rule_generation SET generation = generation + 1");
    }

    @Test
    void readsAContradictionAsTheAccountChooses() throws Exception {
        String helpDesk = tenants.user(company, Role.HELPDESK_AGENT);
        String elsewhere = tenants.user(tenants.company(CompanyKind.DIRECT_BILL_PARTNER), Role.HELPDESK_AGENT);

        tenants.run(admin, () -> rules.chooseForAccount(new ChooseReading("C-03", "ALLOWED")));

        assertThat(may(helpDesk, Permission.SUBSCRIPTION_EDIT)).isTrue();
        assertThat(may(elsewhere, Permission.SUBSCRIPTION_EDIT)).isFalse();
        assertThat(tenants.as(admin, () -> readings.own())
                        .ofAccount()
                        .get("C-03")
                        .by())
                .isEqualTo(tenants.idOf(admin));
        assertThatThrownBy(() ->
                        tenants.run(admin, () -> rules.chooseForAccount(new ChooseReading("C-11", "ROLE_SUFFICES"))))
                .isInstanceOf(NotYoursToDecideException.class);
        assertThatThrownBy(() -> tenants.run(
                        admin, () -> rules.chooseForCloud("COMMERCIAL", new ChooseReading("C-03", "ALLOWED"))))
                .isInstanceOf(NotYoursToDecideException.class);
        assertThatThrownBy(() -> tenants.run(admin, () -> rules.chooseForAccount(new ChooseReading("C-03", "X"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void tellsWhichReadingWasInForceBefore() throws Exception {
        tenants.run(admin, () -> rules.chooseForAccount(new ChooseReading("C-03", "ALLOWED")));
        tenants.run(admin, () -> rules.chooseForAccount(new ChooseReading("C-03", "REFUSED")));

        List<Change> told = CallerContext.callAs(
                        Caller.system(company), () -> trail.list(AuditFilter.all(), PageRequest.first(1)))
                .rows()
                .get(0)
                .changes();
        assertThat(told).extracting(Change::what).containsExactly("account_reading");
        assertThat(told.get(0).before()).contains(entry("reading", "ALLOWED"));
        assertThat(told.get(0).after()).contains(entry("reading", "REFUSED"));
    }

    @Test
    void readsAContradictionAsTheOperatorChoosesForTheCloud() throws Exception {
        String operator = tenants.user(tenants.company(CompanyKind.OPERATOR), Role.GLOBAL_ADMIN);
        assertThat(may(admin, Permission.CUSTOMER_VIEW)).isFalse();

        tenants.run(operator, () -> rules.chooseForCloud("CHINA", new ChooseReading("C-11", "ROLE_SUFFICES")));
        assertThat(may(admin, Permission.CUSTOMER_VIEW)).isFalse();

        tenants.run(operator, () -> rules.chooseForCloud("COMMERCIAL", new ChooseReading("C-11", "ROLE_SUFFICES")));
        assertThat(may(admin, Permission.CUSTOMER_VIEW)).isTrue();
        assertThatThrownBy(() ->
                        tenants.run(operator, () -> rules.chooseForCloud("CHINA", new ChooseReading("C-07", "SHOULD"))))
                .isInstanceOf(NotYoursToDecideException.class);
    }

    /** ADR 0009: while nodes are replaced one by one, older ones read what a newer one has brought. */
    @Test
    void isNotStoppedByWhatANewerPortalBrought() throws Exception {
        String helpDesk = tenants.user(company, Role.HELPDESK_AGENT);
        String auditor = tenants.user(company, Role.AUDITOR);
        Sql.update(database, "INSERT INTO cloud_rule VALUES ('COMMERCIAL', 'NEWER', '2020-01-01', NULL, 1, 'PORTAL')");
        Sql.update(
                database,
                "INSERT INTO contradiction (code, decided_by, recommended, effect) VALUES ('C-99', 'NEWER', 'X', 'NEWER')");
        Sql.update(
                database,
                "INSERT INTO task_rule VALUES"
                        + " ('SUBSCRIPTION_EDIT', 'HELPDESK_AGENT', 'NEWER', '2026-01-01', NULL, 'ALLOWED', 1, NULL, NULL, 'PORTAL'),"
                        + " ('OFFER_EDIT', 'AUDITOR', NULL, '2026-01-01', NULL, 'NEWER', 1, NULL, NULL, 'PORTAL'),"
                        + " ('PROOF', 'AUDITOR', 'DIRECT_BILL_PARTNER', '2026-01-01', NULL, 'NEWER', 0, 'C-99', 'Y', 'PORTAL')");
        Sql.update(
                database,
                "INSERT INTO user_role SELECT id, 'NEWER' FROM portal_user WHERE email IN (?, ?)",
                helpDesk,
                auditor);
        Sql.update(database, "UPDATE rule_generation SET generation = generation + 1");

        assertThat(may(helpDesk, Permission.CUSTOMER_VIEW)).isTrue();
        assertThat(may(helpDesk, Permission.SUBSCRIPTION_EDIT))
                .as("by a rule about another kind of company")
                .isFalse();
        assertThat(may(auditor, Permission.OFFER_EDIT))
                .as("what a newer node allows")
                .isTrue();
        assertThat(may(auditor, Permission.PROOF_VIEW))
                .as("by a reading that is not in force")
                .isFalse();
        assertThat(tenants.as(
                                admin,
                                () -> users.list(new UserSearch(helpDesk, null, null, false), PageRequest.first(2)))
                        .rows())
                .singleElement()
                .returns(Set.of(Role.HELPDESK_AGENT), UserRow::roles);
    }

    private boolean may(String user, Permission permission) {
        return tenants.signedIn(user).may(permission);
    }
}
