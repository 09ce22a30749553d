package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Brings a provider's reseller into the portal together with somebody who can sign in for it. */
@Stateless
public class ResellerInvitationService {

    @Inject
    private PartnershipService partnerships;

    @Inject
    private CompanyQueries companies;

    @Inject
    private UserService users;

    /**
     * Opens the reseller's company, begins the partnership, and mails its first administrator a link to set a password.
     *
     * @return id of the reseller
     * @throws EmailTakenException when somebody has that address; then nothing has begun
     */
    @Requires(Permission.COMPANY_EDIT)
    public long invite(@Valid @NotNull InviteReseller command) {
        CompanyView reseller = companies.get(partnerships.enlist(command.reseller()));
        Profile profile = new Profile(command.person(), reseller.language(), reseller.timeZone());
        Set<Role> roles = Set.of(Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);
        CallerContext.runAs(
                Caller.system(reseller.id()), () -> users.add(new AddUser(command.email(), profile, roles)));
        return reseller.id();
    }
}
