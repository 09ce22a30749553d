package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.rules.NotInThisCloudException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;

/**
 * Sets an empty portal up, and gives one that has people but no operator its operator. The only way in is the link in the
 * server's log, so only who runs the server can.
 */
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
        return Optional.of(link(LinkPurpose.FIRST_ADMINISTRATOR));
    }

    /** A new link's token, while there are users and none of them is the operator's; empty otherwise. */
    @PublicAccess("prints into the server's log")
    public Optional<String> offerOperator() {
        return users.any() && !users.anyOfOperator() ? Optional.of(link(LinkPurpose.FIRST_OPERATOR)) : Optional.empty();
    }

    /** What the company may be that the link opens; nothing when the link is not good, or not any more. */
    @PublicAccess(LINK)
    public Set<CompanyKind> opens(@NotNull String token) {
        return purpose(token).map(FirstAdministratorService::kinds).orElse(Set.of());
    }

    /**
     * Opens the first company with a user who is global administrator and, because that alone does not open customers'
     * data (DOMAIN 5.8, C-11), admin agent.
     *
     * @throws LinkUsedUpException when the link is not good
     * @throws PortalAlreadySetUpException when there is a user already, or the operator's
     * @throws NotInThisCloudException for a kind of partner that the cloud does not know
     */
    @PublicAccess(LINK)
    public void setUp(@NotNull @Valid SetUpPortal command) {
        Instant now = clock.instant();
        LinkPurpose purpose = purpose(command.token())
                .filter(found -> kinds(found).contains(command.company().kind()))
                .filter(found -> links.use(OneTimeToken.of(command.token()), now))
                .orElseThrow(() -> users.any() ? new PortalAlreadySetUpException() : new LinkUsedUpException());
        links.closeAll(purpose, now);
        AtomicLong company = new AtomicLong();
        CallerContext.runAs(Caller.system(0), () -> company.set(companies.create(command.company())));
        AddUser user = new AddUser(command.email(), command.profile(), Set.of(Role.GLOBAL_ADMIN, Role.ADMIN_AGENT));
        CallerContext.runAs(
                Caller.system(company.get()), () -> userService.create(new CreateUser(user, command.password())));
    }

    private String link(LinkPurpose purpose) {
        OneTimeToken token = OneTimeToken.create();
        links.store(token, purpose, null, clock.instant());
        return token.value();
    }

    /** What the link is still good for. */
    private Optional<LinkPurpose> purpose(String token) {
        return links.find(OneTimeToken.of(token), clock.instant())
                .map(OneTimeLinkRepository.Found::purpose)
                .filter(found -> switch (found) {
                    case FIRST_ADMINISTRATOR -> !users.any();
                    case FIRST_OPERATOR -> !users.anyOfOperator();
                    default -> false;
                });
    }

    private static Set<CompanyKind> kinds(LinkPurpose purpose) {
        return purpose == LinkPurpose.FIRST_OPERATOR
                ? EnumSet.of(CompanyKind.OPERATOR)
                : EnumSet.complementOf(EnumSet.of(CompanyKind.CUSTOMER));
    }
}
