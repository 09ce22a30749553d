package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.ChangeUser;
import org.partnerportal.account.CreateUser;
import org.partnerportal.account.EmailTakenException;
import org.partnerportal.account.LastAdministratorException;
import org.partnerportal.account.OwnRightsException;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.RoleNotYoursToGiveException;
import org.partnerportal.account.UserDetails;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserRow;
import org.partnerportal.account.UserSearch;
import org.partnerportal.account.UserService;
import org.partnerportal.account.UserSort;
import org.partnerportal.account.UserState;
import org.partnerportal.account.WeakPasswordException;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.Walk;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

class UsersIT extends PortalIT {

    @Inject
    private Tenants tenants;

    @Inject
    private UserService service;

    @Inject
    private UserQueries users;

    private long company;
    private String admin;
    private String userAdmin;
    private String agent;
    private Caller caller;

    @BeforeEach
    void makeCompany() throws Exception {
        company = tenants.company(CompanyKind.INDIRECT_RESELLER);
        admin = tenants.user(company, Role.GLOBAL_ADMIN);
        userAdmin = tenants.user(company, Role.USER_ADMIN);
        agent = tenants.user(company, Role.ADMIN_AGENT);
    }

    @Test
    void invitesAColleagueOnce() throws Exception {
        String email = "New." + UUID.randomUUID() + "@Fabrikam.example";
        long id = tenants.as(userAdmin, () -> service.add(invitation(email, Role.HELPDESK_AGENT)));

        UserDetails added = tenants.as(userAdmin, () -> users.get(id));
        assertThat(added.email()).isEqualTo(email.toLowerCase());
        assertThat(added.state()).isEqualTo(UserState.INVITED);
        assertThat(added.roles()).containsExactly(Role.HELPDESK_AGENT);
        assertThatThrownBy(() -> tenants.as(admin, () -> service.add(invitation(email.toUpperCase()))))
                .isInstanceOf(EmailTakenException.class);
    }

    @Test
    void sparesAccentsTheConfusionWithPlainLetters() throws Exception {
        String id = UUID.randomUUID().toString();
        tenants.as(admin, () -> service.add(invitation("jose" + id + "@fabrikam.example")));

        assertThat(tenants.as(admin, () -> service.add(invitation("josé" + id + "@fabrikam.example"))))
                .isPositive();
    }

    @Test
    void refusesWhatIsNoAddressOrNoZone() {
        assertThatThrownBy(() -> tenants.as(admin, () -> service.add(invitation("not an address"))))
                .isInstanceOf(ConstraintViolationException.class);
        AddUser nowhere = new AddUser("x@fabrikam.example", new Profile("X", "es", "Europe/Atlantis"), Set.of());
        assertThatThrownBy(() -> tenants.as(admin, () -> service.add(nowhere)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void letsNobodyElseManageUsers() {
        assertThatThrownBy(() -> tenants.as(agent, () -> service.add(invitation("x@fabrikam.example"))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> tenants.as(agent, () -> users.list(all(), PageRequest.first(5))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void letsNobodyRaiseItself() {
        assertThatThrownBy(() -> give(userAdmin, userAdmin, Role.USER_ADMIN, Role.ADMIN_AGENT))
                .isInstanceOf(OwnRightsException.class);
        assertThatThrownBy(() -> give(userAdmin, agent, Role.GLOBAL_ADMIN))
                .isInstanceOf(RoleNotYoursToGiveException.class);
        assertThatThrownBy(() -> give(userAdmin, admin, Role.SALES_AGENT))
                .isInstanceOf(RoleNotYoursToGiveException.class);
        assertThatThrownBy(() -> tenants.run(userAdmin, () -> service.sendLink(tenants.idOf(admin))))
                .isInstanceOf(RoleNotYoursToGiveException.class);
        assertThatThrownBy(() -> give(admin, agent, Role.CUSTOMER_GLOBAL_ADMIN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void letsNobodySetAPasswordForSomebodyElse() {
        CreateUser command = new CreateUser(invitation("x@fabrikam.example"), Tenants.PASSWORD);

        assertThatThrownBy(() -> tenants.as(admin, () -> service.create(command)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void holdsThePortalItselfToThePasswordRules() {
        CreateUser command = new CreateUser(invitation("x@fabrikam.example"), "password1234");

        assertThatThrownBy(() -> CallerContext.callAs(Caller.system(company), () -> service.create(command)))
                .isInstanceOf(WeakPasswordException.class)
                .extracting(refusal -> ((WeakPasswordException) refusal).messageKey())
                .isEqualTo("error.WeakPasswordException.COMMON");
    }

    @Test
    void keepsAnAdministratorWhoCanSignIn() throws Exception {
        assertThatThrownBy(() -> tenants.run(admin, () -> service.deactivate(tenants.idOf(admin))))
                .isInstanceOf(OwnRightsException.class);
        Caller portal = Caller.system(company);
        assertThatThrownBy(() -> CallerContext.runAs(portal, () -> service.deactivate(tenants.idOf(admin))))
                .isInstanceOf(LastAdministratorException.class);

        String second = tenants.user(company, Role.GLOBAL_ADMIN);
        tenants.run(second, () -> service.deactivate(tenants.idOf(admin)));

        assertThatThrownBy(() -> give(Role.SALES_AGENT, second)).isInstanceOf(LastAdministratorException.class);
    }

    @Test
    void overwritesNothingThatSomebodyElseSaved() throws Exception {
        UserDetails read = tenants.as(admin, () -> users.get(tenants.idOf(agent)));
        give(userAdmin, agent, Role.SALES_AGENT);

        assertThatThrownBy(() -> tenants.run(
                        admin,
                        () -> service.change(new ChangeUser(read.id(), read.version(), read.profile(), read.roles()))))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void knowsNoUserOfAnotherCompany() throws Exception {
        long other = tenants.company(CompanyKind.INDIRECT_RESELLER);
        String stranger = tenants.user(other, Role.GLOBAL_ADMIN);
        long id = tenants.idOf(agent);
        UserDetails read = tenants.as(admin, () -> users.get(id));

        List<Runnable> doors = List.of(
                () -> users.get(id),
                () -> service.change(new ChangeUser(id, read.version(), read.profile(), Set.of())),
                () -> service.deactivate(id),
                () -> service.reactivate(id),
                () -> service.sendLink(id));

        for (Runnable door : doors) {
            assertThatThrownBy(() -> tenants.run(stranger, door)).isInstanceOf(NotFoundException.class);
        }
        assertThat(tenants.as(stranger, () -> users.list(all(), PageRequest.first(50)))
                        .rows())
                .extracting(UserRow::email)
                .containsExactly(stranger);
    }

    @Test
    void listsByNameInPagesAndBack() throws Exception {
        for (String name : List.of("Иван", "Ana", "Zoe", "ana", "Álvaro", "100%", "a_b")) {
            tenants.as(
                    admin,
                    () -> service.add(new AddUser(
                            "n" + UUID.randomUUID() + "@fabrikam.example", new Profile(name, "ru", "UTC"), Set.of())));
        }
        List<String> forwards = new ArrayList<>();
        Page<UserRow> page = list(new UserSearch("", null, null, false), PageRequest.first(3));
        List<UserRow> first = page.rows();
        page.rows().forEach(row -> forwards.add(row.name()));
        while (page.next() != null) {
            String next = page.next();
            page = list(all(), new PageRequest(next, false, 3));
            page.rows().forEach(row -> forwards.add(row.name()));
        }
        assertThat(forwards).hasSize(10).startsWith("100%", "a_b").endsWith("Zoe", "Иван");

        while (page.previous() != null) {
            page = list(all(), new PageRequest(page.previous(), true, 3));
        }
        assertThat(page.rows()).isEqualTo(first);
    }

    @Test
    void comesInEveryOrderBothWays() throws Exception {
        for (String email : List.of("zoe@", "ana@")) {
            tenants.as(userAdmin, () -> service.add(invitation(email + UUID.randomUUID() + ".example")));
        }
        caller = tenants.signedIn(admin).caller();
        for (UserSort sort : UserSort.values()) {
            List<UserRow> down = new ArrayList<>(sorted(sort, true));
            Collections.reverse(down);
            assertThat(sorted(sort, false)).hasSize(5).isEqualTo(down);
        }
        assertThat(sorted(UserSort.EMAIL, false)).extracting(UserRow::email).isSorted();
        List<UserRow> bySignIn = sorted(UserSort.LAST_SIGN_IN, false);
        assertThat(bySignIn.subList(0, 3)).allMatch(user -> user.lastSignInAt() == null);
        assertThat(bySignIn.get(4).email()).isEqualTo(admin);
    }

    /** Signed in once and for all: another sign-in would change the order. */
    private List<UserRow> sorted(UserSort sort, boolean descending) throws Exception {
        UserSearch search = new UserSearch("", null, sort, descending);
        return Walk.through(page -> CallerContext.callAs(caller, () -> users.list(search, page)));
    }

    @Test
    void findsByNameAddressAndState() throws Exception {
        tenants.as(
                admin,
                () -> service.add(new AddUser(
                        "p" + UUID.randomUUID() + "@tailspin.example",
                        new Profile("100% Пётр", "ru", "UTC"),
                        Set.of())));

        assertThat(list(new UserSearch("% п", null, null, false), PageRequest.first(5))
                        .rows())
                .hasSize(1);
        assertThat(list(new UserSearch("TAILSPIN", null, null, false), PageRequest.first(5))
                        .rows())
                .hasSize(1);
        assertThat(list(new UserSearch("_", null, null, false), PageRequest.first(5))
                        .rows())
                .isEmpty();
        assertThat(list(new UserSearch("", UserState.INVITED, null, false), PageRequest.first(5))
                        .rows())
                .hasSize(1);
        assertThat(list(new UserSearch("", UserState.ACTIVE, null, false), PageRequest.first(5))
                        .rows())
                .hasSize(3);
        assertThat(list(new UserSearch("", UserState.DEACTIVATED, null, false), PageRequest.first(5))
                        .rows())
                .isEmpty();
    }

    @Test
    void listsWithOneStatementWhateverTheNumber() throws Exception {
        Caller caller = tenants.signedIn(admin).caller();

        assertThat(Statements.of(() -> CallerContext.callAs(caller, () -> users.list(all(), PageRequest.first(50)))))
                .isEqualTo(1);
    }

    private Page<UserRow> list(UserSearch search, PageRequest page) throws Exception {
        return tenants.as(admin, () -> users.list(search, page));
    }

    private void give(String actor, String target, Role... roles) throws Exception {
        UserDetails read = CallerContext.callAs(Caller.system(company), () -> users.get(tenants.idOf(target)));
        tenants.run(
                actor,
                () -> service.change(new ChangeUser(read.id(), read.version(), read.profile(), Tenants.set(roles))));
    }

    private void give(Role role, String target) throws Exception {
        UserDetails read = CallerContext.callAs(Caller.system(company), () -> users.get(tenants.idOf(target)));
        CallerContext.runAs(
                Caller.system(company),
                () -> service.change(new ChangeUser(read.id(), read.version(), read.profile(), Set.of(role))));
    }

    private AddUser invitation(String email, Role... roles) {
        return new AddUser(email, tenants.profile(), Tenants.set(roles));
    }

    private static UserSearch all() {
        return new UserSearch("", null, null, false);
    }
}
