package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Lets colleagues in, says what they may do, shuts them out. What changes here counts from their next request on. */
@Stateless
public class UserService {

    @Inject
    private UserRepository users;

    @Inject
    private CompanyQueries companies;

    @Inject
    private PasswordLinks links;

    @Inject
    private Passwords passwords;

    @Inject
    private SecondFactors factors;

    @Inject
    private Clock clock;

    /**
     * Adds a colleague to the caller's company and mails a link to set a password, or to sign in by the company's provider
     * where passwords are closed.
     *
     * @return the new user's id
     * @throws EmailTakenException when somebody has that address
     * @throws RoleNotYoursToGiveException when a role is beyond the caller
     */
    @Requires(Permission.USER_MANAGE)
    public long add(@NotNull @Valid AddUser command) {
        User user = store(command);
        links.send(user, LinkPurpose.INVITATION);
        return user.id();
    }

    /**
     * Makes a user of the caller's company who can sign in at once. Only for the portal itself: no person may set
     * another's password.
     *
     * @throws ForbiddenException for a person
     * @throws WeakPasswordException when the password breaks a rule
     */
    @Requires(Permission.USER_MANAGE)
    public long create(@NotNull @Valid CreateUser command) {
        if (CallerContext.current().userId() != null) {
            throw new ForbiddenException(Permission.USER_MANAGE);
        }
        User user = store(command.user());
        user.setPassword(passwords.hashNew(command.password(), user), clock.instant());
        users.save();
        return user.id();
    }

    /**
     * Changes what a user is called and may do.
     *
     * @throws ChangedMeanwhileException when somebody else saved since
     * @throws OwnRightsException when the caller would change its own roles
     * @throws LastAdministratorException when nobody could administer the company any more
     */
    @Requires(Permission.USER_MANAGE)
    public void change(@NotNull @Valid ChangeUser command) {
        User user = users.find(command.id()).orElseThrow(NotFoundException::new);
        if (user.version() != command.version()) {
            throw new ChangedMeanwhileException();
        }
        UserPolicy policy = policy();
        policy.mayTouch(user);
        if (!user.roles().equals(command.roles())) {
            policy.mayChangeRights(user);
            policy.mayGive(command.roles());
            if (!command.roles().contains(policy.top())) {
                keepAnAdministrator(user, policy);
            }
            user.give(command.roles(), clock.instant());
        }
        user.change(command.profile(), clock.instant());
        users.save();
    }

    /** Shuts a user out and ends its sessions. */
    @Requires(Permission.USER_MANAGE)
    public void deactivate(long id) {
        User user = users.find(id).orElseThrow(NotFoundException::new);
        UserPolicy policy = policy();
        policy.mayChangeRights(user);
        keepAnAdministrator(user, policy);
        user.deactivate(clock.instant());
        users.save();
        links.closeAllOf(user);
    }

    /** Lets a user in again, with the roles and the password it had. */
    @Requires(Permission.USER_MANAGE)
    public void reactivate(long id) {
        User user = users.find(id).orElseThrow(NotFoundException::new);
        policy().mayChangeRights(user);
        user.reactivate(clock.instant());
        users.save();
    }

    /** Mails the user a new link to set a password, the invitation again or a reset; or to sign in as {@link #add} does. */
    @Requires(Permission.USER_MANAGE)
    public void sendLink(long id) {
        User user = users.find(id).orElseThrow(NotFoundException::new);
        policy().mayTouch(user);
        switch (user.state()) {
            case INVITED -> links.send(user, LinkPurpose.INVITATION);
            case ACTIVE -> links.send(user, LinkPurpose.RESET);
            default -> throw new NotFoundException();
        }
    }

    /**
     * Takes the second factor of a colleague away who lost the phone and the recovery codes, ends that user's sessions and
     * tells it so by mail. Nobody does this for the own account: whoever sits at a forgotten screen could.
     *
     * @throws OwnRightsException for the caller itself
     * @throws RoleNotYoursToGiveException for a global administrator, unless the caller is one
     */
    @Requires(Permission.USER_MANAGE)
    public void resetSecondFactor(long id) {
        User user = users.find(id).orElseThrow(NotFoundException::new);
        policy().mayChangeRights(user);
        if (factors.reset(user)) {
            user.endSessions(clock.instant());
            users.save();
        }
    }

    private User store(AddUser command) {
        policy().mayGive(command.roles());
        if (users.findByEmail(command.email()).isPresent()) {
            throw new EmailTakenException();
        }
        long company = CallerContext.current().companyId();
        return users.store(new User(company, command.email(), command.profile(), command.roles(), clock.instant()));
    }

    private void keepAnAdministrator(User leaving, UserPolicy policy) {
        if (leaving.has(policy.top())
                && users.lockHolders(policy.top()).stream().allMatch(id -> id == leaving.id())) {
            throw new LastAdministratorException();
        }
    }

    private UserPolicy policy() {
        Long actor = CallerContext.current().userId();
        return new UserPolicy(
                Role.Side.of(companies.own().kind()),
                actor == null ? null : users.find(actor).orElseThrow(NotFoundException::new));
    }
}
