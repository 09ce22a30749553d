package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.PasswordLinkService;
import org.partnerportal.account.Profile;
import org.partnerportal.account.SetPassword;
import org.partnerportal.account.SignInService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.AnswerService;
import org.partnerportal.relationship.Invitation.Standing;
import org.partnerportal.relationship.InvitationQueries;
import org.partnerportal.relationship.IssuedRequest;
import org.partnerportal.relationship.OpenAccount;
import org.partnerportal.relationship.OpenAccountService;
import org.partnerportal.relationship.PartnershipAnswerService;
import org.partnerportal.relationship.RequestNotOpenException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** A link that reaches somebody whom the portal does not know, and a provider that asks a reseller. */
class OpenAccountIT extends PortalIT {

    private static final String PASSWORD = "a password only for tests";

    @Inject
    private Parties parties;

    @Inject
    private InvitationQueries invitations;

    @Inject
    private OpenAccountService accounts;

    @Inject
    private AnswerService answers;

    @Inject
    private PartnershipAnswerService partnershipAnswers;

    @Inject
    private PartnershipQueries network;

    @Inject
    private CustomerQueries customers;

    @Inject
    private CustomerService customerService;

    @Inject
    private SignInService signIn;

    @Inject
    private PasswordLinkService passwords;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Partner provider;

    @BeforeEach
    void open() throws Exception {
        provider = parties.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
    }

    @Test
    void letsTheFirstPersonOfAnUnknownCustomerInWhoThenAccepts() throws Exception {
        IssuedRequest issued = parties.ask(provider, UUID.randomUUID().toString(), true);
        assertThat(standing(issued)).isEqualTo(Standing.OPEN_ACCOUNT);

        accounts.open(account(issued));

        assertThat(standing(issued)).isEqualTo(Standing.SIGN_IN);
        Caller admin = signedIn(issued);
        assertThat(admin.kind()).isEqualTo("CUSTOMER");
        CallerContext.runAs(admin, () -> answers.acceptLink(Parties.token(issued)));
        assertThat(provider.does(() -> customers.get(admin.companyId())).name()).isEqualTo("Adatum");
        refused(issued, "ACCEPTED");
    }

    @Test
    void opensNoAccountOfACompanyThatOthersServe() throws Exception {
        Partner other = parties.open(CompanyKind.DIRECT_BILL_PARTNER, "Proseware");
        String id = UUID.randomUUID().toString();
        other.does(() -> customerService.add(new AddCustomer(id, "Adatum", "")));
        IssuedRequest issued = parties.ask(provider, id, true);

        assertThat(standing(issued)).isEqualTo(Standing.ASK_OPERATOR);
        refused(issued, "NO_ACCOUNT_BY_LINK");
        assertThat(Sql.strings(database, "SELECT id FROM portal_user WHERE email = ?", issued.recipient()))
                .isEmpty();
    }

    @Test
    void begetsAPartnershipWithAResellerThatAgrees() throws Exception {
        Partner known = parties.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        IssuedRequest issued = parties.invite(provider, parties.partnerId(known));
        assertThat(provider.does(() -> network.listed())).isEmpty();

        known.runs(() -> partnershipAnswers.acceptLink(Parties.token(issued)));
        assertThat(provider.does(() -> network.listed())).containsExactly(known.id());
        assertThatThrownBy(() -> known.runs(() -> partnershipAnswers.declineLink(Parties.token(issued))))
                .isInstanceOf(RequestNotOpenException.class);

        IssuedRequest unknown = parties.invite(provider, String.valueOf(System.nanoTime()));
        accounts.open(account(unknown));
        Caller admin = signedIn(unknown);
        assertThat(provider.does(() -> network.listed())).containsExactly(known.id());
        CallerContext.runAs(admin, () -> partnershipAnswers.acceptLink(Parties.token(unknown)));
        assertThat(provider.does(() -> network.listed()))
                .containsExactlyInAnyOrderElementsOf(List.of(known.id(), admin.companyId()));
    }

    private Standing standing(IssuedRequest issued) {
        return invitations.open(Parties.token(issued)).orElseThrow().standing();
    }

    private void refused(IssuedRequest issued, String reason) {
        assertThatThrownBy(() -> accounts.open(account(issued)))
                .isInstanceOfSatisfying(
                        RequestNotOpenException.class,
                        refusal -> assertThat(refusal.reason().name()).isEqualTo(reason));
    }

    /** The caller that the new person is, second factor or not. */
    private Caller signedIn(IssuedRequest issued) throws Exception {
        setPasswordByMail(issued.recipient());
        assertThat(signIn.signIn(issued.recipient(), PASSWORD)).isPresent();
        long company = Long.parseLong(
                Sql.strings(database, "SELECT company_id FROM portal_user WHERE email = ?", issued.recipient())
                        .get(0));
        long user =
                Long.parseLong(Sql.strings(database, "SELECT id FROM portal_user WHERE email = ?", issued.recipient())
                        .get(0));
        String kind = Sql.strings(database, "SELECT kind FROM company WHERE id = ?", company)
                .get(0);
        return new Caller(
                company, user, "COMMERCIAL", kind, Caller.system(company).permissions());
    }

    /** Who asks sees the link of the letter, too: a password is set by a mail to the recipient alone. */
    private void setPasswordByMail(String recipient) throws Exception {
        assertThat(Sql.strings(
                        database,
                        "SELECT id FROM portal_user WHERE email = ? AND password_hash IS NOT NULL",
                        recipient))
                .isEmpty();
        String mail = Sql.strings(
                        database,
                        "SELECT body FROM outbound_mail WHERE recipient = ? AND company_id IS NULL"
                                + " AND body LIKE '%/reset-password?token=%'",
                        recipient)
                .get(0);
        Matcher link = Pattern.compile("/reset-password\\?token=(\\S+)").matcher(mail);
        assertThat(link.find()).isTrue();
        passwords.setPassword(new SetPassword(link.group(1), PASSWORD));
    }

    private static OpenAccount account(IssuedRequest issued) {
        return new OpenAccount(Parties.token(issued), new Profile("Ana Ruiz", "es", "Europe/Madrid"));
    }
}
