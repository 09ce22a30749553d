package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** Who is who: the users of the caller's company, and the person behind a session. */
@Stateless
public class UserQueries {

    @Inject
    private UserRepository users;

    @Inject
    private SecondFactorRepository factors;

    @Inject
    private SecondFactorPolicy policy;

    /**
     * The person behind a session as of now, with one statement by primary key; empty when it was deactivated, its
     * password changed, or its company was shut out since, and for who has yet to prove or set up a second factor. Asked
     * on each request.
     */
    @PublicAccess("finds out who the caller is")
    public Optional<SignedInUser> signedIn(SignIn session) {
        return users.door(session)
                .filter(door -> policy.step(session, door) == SignInStep.DONE)
                .map(Door::user);
    }

    /** How far the person behind a session has come in; empty when the session is not good any more. */
    @PublicAccess("finds out who the caller is")
    public Optional<SignInStep> step(SignIn session) {
        return users.door(session).map(door -> policy.step(session, door));
    }

    /** Whether anybody can sign in at all; set-up and demo ask before they begin. */
    @PublicAccess("asked before there is anybody")
    public boolean any() {
        return users.any();
    }

    /** Users of the company; one statement. */
    @Requires(Permission.USER_VIEW)
    public Page<UserRow> list(UserSearch search, PageRequest page) {
        return Page.of(users.list(search, page), page, search.sort()::cursor);
    }

    /** @throws NotFoundException when there is no such user in the company */
    @Requires(Permission.USER_MANAGE)
    public UserDetails get(long id) {
        return details(users.find(id).orElseThrow(NotFoundException::new));
    }

    /** Roles that the caller may give, in the order in which they are to be shown. */
    @Requires(Permission.USER_MANAGE)
    public Set<Role> grantableRoles() {
        Caller caller = CallerContext.current();
        User actor =
                caller.userId() == null ? null : users.find(caller.userId()).orElseThrow(NotFoundException::new);
        return new UserPolicy(Role.Side.of(CompanyKind.valueOf(caller.kind())), actor).grantable();
    }

    /** Names of those of these users who belong to the company, for "published by" and the like; one statement. */
    @Requires(Permission.OWN_ACCOUNT)
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : users.names(ids).stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Where the company's active users with that role read mail; one statement. */
    @Requires(Permission.USER_MANAGE)
    public List<Mailbox> holders(Role role) {
        return users.holders(role);
    }

    /** The caller itself. */
    @Requires(Permission.OWN_ACCOUNT)
    public UserDetails own() {
        return details(users.find(CallerContext.current().userId()).orElseThrow(NotFoundException::new));
    }

    private UserDetails details(User user) {
        Long caller = CallerContext.current().userId();
        return new UserDetails(
                user.id(),
                user.email(),
                new Profile(user.name(), user.language(), user.timeZone()),
                user.state(),
                user.roles(),
                factors.since(user.id()).isPresent(),
                caller != null && caller == user.id(),
                user.version());
    }
}
