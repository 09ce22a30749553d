package org.partnerportal.dev.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.ChangeUser;
import org.partnerportal.account.CreateUser;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.SignInService;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserService;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Origin;
import org.partnerportal.shared.trail.Change;
import org.partnerportal.shared.trail.Outcome;

/** Users, roles and sign-ins in the trail, and no secrets. */
class AccountTrailIT extends AuditScene {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    private UserService users;

    @Inject
    private UserQueries userQueries;

    @Inject
    private SignInService signIn;

    @Test
    void rolesAreToldAndSecretsAreNot() throws Exception {
        Partner partner = partner();
        String email = "audited" + UUID.randomUUID() + "@fabrikam.example";
        long user = CallerContext.callAs(
                Caller.system(partner.id()),
                () -> users.create(new CreateUser(
                        new AddUser(email, new Profile("Ada", "en", "UTC"), Set.of(Role.SALES_AGENT)), PASSWORD)));
        CallerContext.callAs(Caller.system(partner.id()), () -> {
            long version = userQueries.get(user).version();
            users.change(new ChangeUser(
                    user, version, new Profile("Ada", "en", "UTC"), Set.of(Role.HELPDESK_AGENT, Role.AUDITOR)));
            return null;
        });

        Change roles = latest(partner).changes().get(0);
        assertThat(roles.before()).contains(entry("roles", "SALES_AGENT"));
        assertThat(roles.after()).contains(entry("roles", "AUDITOR, HELPDESK_AGENT"));
        String secrets = Sql.strings(
                        database,
                        "SELECT CONCAT_WS('|', password_hash, security_stamp) FROM portal_user WHERE id = ?",
                        user)
                .get(0);
        String written = String.join(
                "\n", Sql.strings(database, "SELECT details FROM audit_entry WHERE company_id = ?", partner.id()));
        assertThat(written)
                .contains("password_hash", "•••")
                .doesNotContain(PASSWORD)
                .doesNotContain(secrets.split("\\|"));
    }

    @Test
    void signInsAreToldGoodOnesAndRefusedOnes() throws Exception {
        Partner partner = partner();
        String email = "audited" + UUID.randomUUID() + "@fabrikam.example";
        long user = CallerContext.callAs(
                Caller.system(partner.id()),
                () -> users.create(new CreateUser(
                        new AddUser(email, new Profile("Ada", "en", "UTC"), Set.of(Role.AUDITOR)), PASSWORD)));
        Origin.callFrom("203.0.113.8", () -> signIn.signIn(email, "a wrong one, surely"));
        signIn.signIn(email, PASSWORD);

        Sql.update(database, "UPDATE portal_user SET locked_until = '2099-01-01' WHERE id = ?", user);
        signIn.signIn(email, "one of many that nobody counts");

        List<AuditRow> rows = trailOf(partner);
        assertThat(rows.get(0))
                .as("and not what was tried at a locked account")
                .returns("SignInAttempts.succeeded", AuditRow::operation)
                .returns(user, AuditRow::userId);
        assertThat(rows.get(1))
                .returns(Outcome.REFUSED, AuditRow::outcome)
                .returns("SignInService.signIn", AuditRow::operation)
                .returns(user, AuditRow::userId)
                .returns("203.0.113.8", AuditRow::origin);
    }
}
