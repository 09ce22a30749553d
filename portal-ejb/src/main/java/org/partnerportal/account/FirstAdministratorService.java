package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.partnerportal.company.CompanyService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;

/** Sets an empty portal up. The only way in is the link in the server's log, so only who runs the server can. */
@Stateless
public class FirstAdministratorService {

    private static final String LINK = "there is nobody yet; whoever reads the server's log runs it";

    @Inject
    private UserRepository users;

    @Inject
    private OneTimeLinkRepository links;

    @Inject
    private CompanyService companies;

    @Inject
    private UserService userService;

    @Inject
    private Clock clock;

    /** A new link's token, while there is no user; empty when the portal is set up. */
    @PublicAccess("prints into the server's log")
    public Optional<String> offer() {
        if (users.any()) {
            return Optional.empty();
        }
        OneTimeToken token = OneTimeToken.create();
        links.store(token, LinkPurpose.FIRST_ADMINISTRATOR, null, clock.instant());
        return Optional.of(token.value());
    }

    /** Whether the link still opens the set-up. */
    @PublicAccess(LINK)
    public boolean isOpen(@NotNull String token) {
        return links.find(OneTimeToken.of(token), clock.instant())
                        .filter(found -> found.purpose() == LinkPurpose.FIRST_ADMINISTRATOR)
                        .isPresent()
                && !users.any();
    }

    /**
     * Opens the first company with a user who is global administrator and, because that alone does not open customers'
     * data (DOMAIN 5.8, C-11), admin agent.
     *
     * @throws LinkUsedUpException when the link is not good
     * @throws PortalAlreadySetUpException when there is a user already
     */
    @PublicAccess(LINK)
    public void setUp(@NotNull @Valid SetUpPortal command) {
        Instant now = clock.instant();
        if (!isOpen(command.token()) || !links.use(OneTimeToken.of(command.token()), now)) {
            throw users.any() ? new PortalAlreadySetUpException() : new LinkUsedUpException();
        }
        links.closeAll(LinkPurpose.FIRST_ADMINISTRATOR, now);
        AtomicLong company = new AtomicLong();
        CallerContext.runAs(Caller.system(0), () -> company.set(companies.create(command.company())));
        AddUser user = new AddUser(command.email(), command.profile(), Set.of(Role.GLOBAL_ADMIN, Role.ADMIN_AGENT));
        CallerContext.runAs(
                Caller.system(company.get()), () -> userService.create(new CreateUser(user, command.password())));
    }
}
