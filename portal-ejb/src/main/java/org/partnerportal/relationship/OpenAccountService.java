package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.company.CreateCustomer;
import org.partnerportal.relationship.Invitation.Standing;
import org.partnerportal.relationship.RequestNotOpenException.Reason;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;

/** Lets the first person of a company in that the portal did not know, by the link that a partner mailed. */
@Stateless
public class OpenAccountService {

    @Inject
    private AnswerRepository requests;

    @Inject
    private AccountDoor door;

    @Inject
    private CompanyQueries companies;

    @Inject
    private CompanyService companyService;

    @Inject
    private UserService users;

    @Inject
    private Clock clock;

    /**
     * Opens the company if need be, with its first administrator, and mails that one a link to set a password: who asks
     * sees the link of the letter, too, so only a mail to the recipient proves that the recipient was here.
     *
     * @throws RequestNotOpenException when the link is not good, or opens no account
     */
    @PublicAccess("whoever holds the link of a letter is let in by it")
    public void open(@Valid @NotNull OpenAccount command) {
        OpenRequest request = requests.byToken(OneTimeToken.of(command.token()), clock.instant())
                .orElseThrow(() -> new RequestNotOpenException(Reason.UNKNOWN));
        if (request.state() != RequestState.PENDING) {
            throw RequestNotOpenException.of(request.state());
        }
        if (door.standing(request) != Standing.OPEN_ACCOUNT) {
            throw new RequestNotOpenException(Reason.NO_ACCOUNT_BY_LINK);
        }
        long company = door.company(request).map(CompanyView::id).orElseGet(() -> make(request, command));
        Set<Role> roles = request.kind() == RequestKind.CUSTOMER
                ? Set.of(Role.CUSTOMER_GLOBAL_ADMIN)
                : Set.of(Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);
        AddUser user = new AddUser(request.recipient(), command.profile(), roles);
        CallerContext.runAs(Caller.system(company), () -> users.add(user));
    }

    private long make(OpenRequest request, OpenAccount command) {
        if (request.kind() == RequestKind.CUSTOMER) {
            CreateCustomer customer = new CreateCustomer(request.identifier(), request.name());
            return CallerContext.getAs(
                    Caller.system(request.partnerId()), () -> companyService.findOrCreateCustomer(customer));
        }
        CompanyView provider = companies.get(request.partnerId());
        CreateCompany reseller = new CreateCompany(
                CompanyKind.INDIRECT_RESELLER,
                provider.cloud(),
                request.name(),
                null,
                request.identifier(),
                provider.country(),
                command.profile().timeZone(),
                command.profile().language());
        return CallerContext.getAs(Caller.system(provider.id()), () -> companyService.create(reseller));
    }
}
