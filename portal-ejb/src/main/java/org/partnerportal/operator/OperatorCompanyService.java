package org.partnerportal.operator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.EmailTakenException;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserService;
import org.partnerportal.company.ChangeStanding;
import org.partnerportal.company.PartnerAccountService;
import org.partnerportal.company.PartnerKnownException;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.trail.Trailed;

/** Opens partner accounts with somebody who can sign in, and tells partners in which standing they are. */
@Stateless
public class OperatorCompanyService {

    @Inject
    private PartnerAccountService accounts;

    @Inject
    private UserService users;

    @Inject
    private OperatorMail mail;

    /**
     * Opens the account and mails its first administrator a link to set a password; answers the account's id. Like every
     * first administrator it is admin agent, too, because the directory role opens no customers' data (DOMAIN 5.8, C-11).
     *
     * @throws PartnerKnownException when there is such an account in that cloud
     * @throws EmailTakenException when somebody has that address; then no account was opened
     */
    @Requires(Permission.PARTNER_ACCOUNT_MANAGE)
    public long open(@NotNull @Valid OpenAccount command) {
        long company = accounts.open(command.company());
        Profile profile = new Profile(
                command.person(),
                command.company().language(),
                command.company().timeZone());
        Set<Role> roles = Set.of(Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);
        CallerContext.runAs(Caller.system(company), () -> users.add(new AddUser(command.email(), profile, roles)));
        return company;
    }

    /**
     * Changes the standing and tells the partner's administrators why.
     *
     * @throws ChangedMeanwhileException when somebody else changed the account since
     */
    @Requires(Permission.PARTNER_ACCOUNT_MANAGE)
    @Trailed("what it changes stands in the partner's log, with the reason")
    public void changeStanding(@NotNull @Valid ChangeStanding command) {
        Caller inPartnersLog = new Caller(
                command.companyId(),
                CallerContext.current().userId(),
                "",
                "",
                EnumSet.of(Permission.PARTNER_ACCOUNT_MANAGE));
        CallerContext.runAs(inPartnersLog, () -> {
            accounts.changeStanding(command);
            mail.standingChanged(command);
        });
    }
}
