package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.adminrights.AdminStanding;
import org.partnerportal.adminrights.AdminStandingQueries;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Tenants;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.AnswerService;
import org.partnerportal.relationship.Invitation;
import org.partnerportal.relationship.InvitationQueries;
import org.partnerportal.relationship.IssuedRequest;
import org.partnerportal.relationship.RequestFilter;
import org.partnerportal.relationship.RequestNotOpenException;
import org.partnerportal.relationship.RequestNotPossibleException;
import org.partnerportal.relationship.RequestQueries;
import org.partnerportal.relationship.RequestRow;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.relationship.RequestState;
import org.partnerportal.relationship.ReusableLink;
import org.partnerportal.shared.persistence.PageRequest;

/** DOMAIN 2.5, China: one reusable link of a partner for all customers. */
class ReusableLinkIT extends PortalIT {

    @Inject
    private Parties parties;

    @Inject
    private Tenants tenants;

    @Inject
    private CompanyService companies;

    @Inject
    private RequestService requests;

    @Inject
    private RequestQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private InvitationQueries invitations;

    @Inject
    private CustomerQueries customers;

    @Inject
    private AdminStandingQueries standings;

    private Partner partner;
    private Partner customer;
    private Partner other;

    @BeforeEach
    void open() throws Exception {
        partner = parties.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.CHINA, "Litware");
        customer = parties.open(CompanyKind.CUSTOMER, Cloud.CHINA, "Adventure Works");
        other = parties.open(CompanyKind.CUSTOMER, Cloud.CHINA, "Blue Yonder");
        for (Partner known : List.of(customer, other)) {
            tenants.user(known.id(), Role.CUSTOMER_GLOBAL_ADMIN);
        }
    }

    @Test
    void isAcceptedByAnyCustomerAndLasts() throws Exception {
        String token = give();
        assertThat(give()).as("one alone").isEqualTo(token);

        for (Partner by : List.of(customer, other)) {
            Invitation seen = by.does(() -> invitations.open(token)).orElseThrow();
            assertThat(seen.standing()).isEqualTo(Invitation.Standing.DECIDES);
            assertThat(seen.expiresAt()).isNull();
            accept(by, token);
            assertThat(partner.does(() -> customers.get(by.id())).id()).isEqualTo(by.id());
            assertThat(partner.does(() -> standings.ofCustomer(by.id())))
                    .hasValueSatisfying(standing -> assertThat(standing)
                            .extracting(AdminStanding::inForce)
                            .isEqualTo(true));
        }
        assertThat(states()).containsExactly(RequestState.ACCEPTED, RequestState.ACCEPTED);
        refused(customer, token, "ACCEPTED");
    }

    @Test
    void isInEveryLetterAndAnswersTheRequestThatWasWritten() throws Exception {
        IssuedRequest first = parties.ask(partner, customer, true);
        IssuedRequest second = parties.ask(partner, other, true);
        assertThat(first.url()).isEqualTo(second.url());
        assertThat(parties.as(partner, () -> requests.resend(first.id())).url()).isEqualTo(first.url());

        parties.as(customer, () -> {
            answers.declineLink(Parties.token(first));
            return null;
        });
        accept(other, Parties.token(first));

        Partner empty = parties.open(CompanyKind.CUSTOMER, Cloud.CHINA, "Lucerne");
        assertThat(parties.ask(partner, empty, true).url())
                .as("opens the account of whom nobody can sign in for")
                .isNotEqualTo(first.url());
        assertThat(states()).containsOnlyOnce(RequestState.DECLINED, RequestState.ACCEPTED, RequestState.PENDING);
    }

    @Test
    void tellsThePartnerNothingOfACustomerThatOnlyLooks() throws Exception {
        String token = give();
        parties.as(customer, () -> {
            answers.declineLink(token);
            return null;
        });
        assertThat(states()).isEmpty();
    }

    @Test
    void isNotGoodWhileThePartnerIsNotActive() throws Exception {
        String token = give();
        partner.runs(() -> companies.changeStatus(partner.id(), PartnerStatus.SUSPENDED));
        refused(customer, token, "PARTNER_NOT_ACTIVE");
    }

    @Test
    void isUselessOnceItIsTakenBackOrTamperedWith() throws Exception {
        String token = give();
        refused(customer, token.substring(1), "UNKNOWN");

        partner.runs(() -> requests.revokeLink());

        refused(customer, token, "UNKNOWN");
        assertThat(customer.does(() -> invitations.open(token))).isEmpty();
        assertThat(partner.does(() -> queries.link())).isEmpty();
        assertThat(give()).isNotEqualTo(token);
    }

    @Test
    void isForCustomersOfItsCloudAlone() throws Exception {
        String token = give();
        Partner elsewhere = parties.open(CompanyKind.CUSTOMER, "Adatum");
        Partner rival = parties.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.CHINA, "Proseware");
        for (Partner stranger : List.of(elsewhere, rival)) {
            assertThat(stranger.does(() -> invitations.open(token))
                            .orElseThrow()
                            .standing())
                    .isEqualTo(Invitation.Standing.ANOTHER_COMPANY);
            refused(stranger, token, "ANOTHER_COMPANY");
        }
        assertThat(invitations.open(token).orElseThrow().standing()).isEqualTo(Invitation.Standing.SIGN_IN);
        assertThat(invitations.open(token).orElseThrow().name()).isEmpty();
    }

    @Test
    void isNotThereInOtherClouds() throws Exception {
        Partner commercial = parties.open(CompanyKind.DIRECT_BILL_PARTNER, "Proseware");
        assertThatThrownBy(() -> commercial.does(() -> requests.giveLink()))
                .isInstanceOfSatisfying(RequestNotPossibleException.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(RequestNotPossibleException.Reason.NO_REUSABLE_LINK));
        Partner first = parties.open(CompanyKind.CUSTOMER, "Adatum");
        Partner second = parties.open(CompanyKind.CUSTOMER, "Trey");
        assertThat(parties.ask(commercial, first, true).url())
                .isNotEqualTo(parties.ask(commercial, second, true).url());
    }

    private String give() throws Exception {
        ReusableLink link = parties.as(partner, () -> requests.giveLink());
        assertThat(partner.does(() -> queries.link()).orElseThrow().url()).isEqualTo(link.url());
        return link.url().substring(link.url().indexOf("token=") + 6);
    }

    private void accept(Partner by, String token) throws Exception {
        parties.as(by, () -> {
            answers.acceptLink(token);
            return null;
        });
    }

    private List<RequestState> states() throws Exception {
        RequestFilter all = new RequestFilter(null, null, null, null, false);
        return partner.does(() -> queries.list(all, PageRequest.first(50))).rows().stream()
                .map(RequestRow::state)
                .toList();
    }

    private void refused(Partner by, String token, String reason) {
        assertThatThrownBy(() -> accept(by, token))
                .isInstanceOfSatisfying(
                        RequestNotOpenException.class,
                        refusal -> assertThat(refusal.reason().name()).isEqualTo(reason));
    }
}
