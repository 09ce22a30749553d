package org.partnerportal.dev.it.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.RowsRead;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.AnswerService;
import org.partnerportal.relationship.InvitationQueries;
import org.partnerportal.relationship.IssuedRequest;
import org.partnerportal.relationship.RelationshipQueries;
import org.partnerportal.relationship.RequestFilter;
import org.partnerportal.relationship.RequestNotOpenException;
import org.partnerportal.relationship.RequestNotPossibleException;
import org.partnerportal.relationship.RequestQueries;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.relationship.RequestState;
import org.partnerportal.relationship.WaitingRequest;
import org.partnerportal.rules.NotInThisCloudException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;

/** DOMAIN 2.5 and 2.6: asking a customer, its answer, and links that are not good. */
class RequestIT extends PortalIT {

    @Inject
    private Parties parties;

    @Inject
    private RowsRead reads;

    @Inject
    private RequestService requests;

    @Inject
    private RequestQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private InvitationQueries invitations;

    @Inject
    private RelationshipQueries relationships;

    @Inject
    private CustomerQueries customers;

    @Inject
    private CompanyService companies;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    private Partner partner;
    private Partner customer;

    @BeforeEach
    void open() throws Exception {
        partner = parties.open(CompanyKind.DIRECT_BILL_PARTNER, "Proseware");
        customer = parties.open(CompanyKind.CUSTOMER, "Adatum");
    }

    @Test
    void bringsTheCustomerIntoThePartnersListOnceItAccepts() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, true);
        assertThat(customer.does(() -> invitations.waiting())).hasSize(1);
        assertThatThrownBy(() -> partner.does(() -> customers.get(customer.id())))
                .isInstanceOf(NotFoundException.class);

        customer.runs(() -> answers.acceptLink(Parties.token(issued)));

        assertThat(partner.does(() -> customers.get(customer.id())).name()).isEqualTo("Adatum");
        assertThat(partner.does(() -> relationships.rights(customer.id())))
                .hasValueSatisfying(rights -> assertThat(rights.inForce()).isTrue());
        assertThat(state(issued)).isEqualTo(RequestState.ACCEPTED);
        assertThat(customer.does(() -> relationships.mine()).partners())
                .singleElement()
                .satisfies(mine -> assertThat(mine.company().id()).isEqualTo(partner.id()));
    }

    @Test
    void keepsTheLinkAsAHashOnlyAndMailsItToItsRecipientAlone() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, false);

        assertThat(Sql.strings(
                        database,
                        "SELECT CONCAT_WS(' ', token_hash, letter, subject) FROM relationship_request WHERE id = ?",
                        issued.id()))
                .singleElement()
                .asString()
                .doesNotContain(Parties.token(issued))
                .contains("[link]");
        assertThat(Sql.strings(
                        database,
                        "SELECT body FROM outbound_mail WHERE recipient = ? AND company_id IS NULL",
                        issued.recipient()))
                .containsExactly(issued.text());
        assertThat(issued.text()).contains(issued.url());
    }

    @Test
    void isOverOnceAnswered() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, false);
        customer.runs(() -> answers.declineLink(Parties.token(issued)));

        refused(() -> customer.runs(() -> answers.acceptLink(Parties.token(issued))), "DECLINED");
        refused(() -> partner.does(() -> requests.resend(issued.id())), "DECLINED");
        refused(() -> partner.runs(() -> requests.revoke(issued.id())), "DECLINED");
        assertThatThrownBy(() -> partner.does(() -> customers.get(customer.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void isRefusedForLinksThatAreNotGood() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, false);
        Partner other = parties.open(CompanyKind.CUSTOMER, "Woodgrove");

        refused(() -> customer.runs(() -> answers.acceptLink(Parties.token(issued) + "x")), "UNKNOWN");
        refused(() -> other.runs(() -> answers.acceptLink(Parties.token(issued))), "ANOTHER_COMPANY");
        assertThatThrownBy(() -> other.runs(() -> answers.accept(issued.id()))).isInstanceOf(NotFoundException.class);

        IssuedRequest again = partner.does(() -> requests.resend(issued.id()));
        refused(() -> customer.runs(() -> answers.acceptLink(Parties.token(issued))), "UNKNOWN");
        parties.expire(again);
        refused(() -> customer.runs(() -> answers.acceptLink(Parties.token(again))), "EXPIRED");
        assertThat(state(again)).isEqualTo(RequestState.EXPIRED);
        assertThat(invitations.open(Parties.token(again)))
                .hasValueSatisfying(shown -> assertThat(shown.state()).isEqualTo(RequestState.EXPIRED));

        IssuedRequest third = partner.does(() -> requests.resend(issued.id()));
        partner.runs(() -> requests.revoke(third.id()));
        refused(() -> customer.runs(() -> answers.acceptLink(Parties.token(third))), "REVOKED");
    }

    @Test
    void readsNobodyElsesRequests() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, false);
        reads.copy(
                "relationship_request",
                parties.ask(partner, UUID.randomUUID().toString(), false).id(),
                500,
                "token_hash");

        assertThat(customer.does(() -> reads.of(() -> invitations.waiting()))).isBetween(1L, 100L);
        assertThat(customer.does(() -> invitations.waiting()))
                .extracting(WaitingRequest::id)
                .containsExactly(issued.id());
    }

    @Test
    void isAnsweredOnceByTwoPeopleAtATime() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, true);
        Callable<String> accept = () -> {
            try {
                customer.runs(() -> answers.accept(issued.id()));
                return "done";
            } catch (RequestNotOpenException late) {
                return late.reason().name();
            }
        };
        List<Future<String>> both = executor.invokeAll(List.of(accept, accept));

        assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder("done", "ACCEPTED");
        assertThat(Sql.strings(
                        database, "SELECT partner_id FROM admin_relationship WHERE partner_id = ?", partner.id()))
                .hasSize(1);
    }

    @Test
    void endsAdminRightsWithoutEndingTheRelationship() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, true);
        customer.runs(() -> answers.accept(issued.id()));
        customer.runs(() -> answers.withdraw(partner.id()));

        assertThat(partner.does(() -> relationships.rights(customer.id())))
                .hasValueSatisfying(rights -> assertThat(rights.inForce()).isFalse());
        assertThat(partner.does(() -> customers.get(customer.id()))).isNotNull();
        assertThatThrownBy(() -> customer.runs(() -> answers.withdraw(partner.id())))
                .isInstanceOf(NotFoundException.class);

        IssuedRequest again = parties.ask(partner, customer, true);
        customer.runs(() -> answers.accept(again.id()));
        assertThat(partner.does(() -> relationships.rights(customer.id())))
                .hasValueSatisfying(rights -> assertThat(rights.inForce()).isTrue());
    }

    @Test
    void isNotMadeTwiceOrForNothingOrByWhoMayNot() throws Exception {
        parties.ask(partner, customer, false);
        notPossible(() -> parties.ask(partner, customer, true), "PENDING");
        long waiting = customer.does(() -> invitations.waiting()).get(0).id();
        customer.runs(() -> answers.accept(waiting));
        notPossible(() -> parties.ask(partner, customer, false), "RELATED");

        partner.runs(() -> companies.changeStatus(partner.id(), PartnerStatus.RESTRICTED));
        notPossible(() -> parties.ask(partner, UUID.randomUUID().toString(), true), "STANDING");
    }

    @Test
    void followsTheRulesOfTheCloud() throws Exception {
        Partner american = parties.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.US_GOVERNMENT, "Wingtip");
        Partner german = parties.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.GERMANY, "Wingtip");
        String unknown = UUID.randomUUID().toString();

        assertThatThrownBy(() -> parties.ask(american, unknown, false))
                .isInstanceOfSatisfying(NotInThisCloudException.class, refused -> assertThat(refused.messageKey())
                        .endsWith("DAP_OPTIONAL"));
        assertThat(parties.ask(american, unknown, true).url()).contains("/relationships/accept?token=");
        assertThatThrownBy(() -> parties.ask(german, unknown, true)).isInstanceOf(NotInThisCloudException.class);
    }

    @Test
    void isSeenByThePartnerThatMadeItAlone() throws Exception {
        IssuedRequest issued = parties.ask(partner, customer, false);
        Partner stranger = parties.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");

        for (ThrowingCallable door : List.<ThrowingCallable>of(
                () -> stranger.does(() -> queries.get(issued.id())),
                () -> stranger.does(() -> queries.letter(issued.id())),
                () -> stranger.does(() -> requests.resend(issued.id())),
                () -> stranger.runs(() -> requests.revoke(issued.id())))) {
            assertThatThrownBy(door).isInstanceOf(NotFoundException.class);
        }
        assertThat(stranger.does(() -> queries.list(RequestFilter.all(), PageRequest.first(9)))
                        .rows())
                .isEmpty();
        for (String q : List.of("adat", parties.msTenantId(customer), "Адатум")) {
            RequestFilter found = new RequestFilter(q, RequestState.PENDING, null, null, true);
            assertThat(partner.does(() -> queries.list(found, PageRequest.first(9)))
                            .rows())
                    .hasSize(q.equals("Адатум") ? 0 : 1);
        }
        assertThat(partner.does(() -> Statements.of(() -> queries.list(RequestFilter.all(), PageRequest.first(9)))))
                .isEqualTo(1);
    }

    private RequestState state(IssuedRequest issued) throws Exception {
        return partner.does(() -> queries.get(issued.id())).state();
    }

    private static void refused(ThrowingCallable work, String reason) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RequestNotOpenException.class, refusal -> assertThat(
                        refusal.reason().name())
                .isEqualTo(reason));
    }

    private static void notPossible(ThrowingCallable work, String reason) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RequestNotPossibleException.class, refusal -> assertThat(
                        refusal.reason().name())
                .isEqualTo(reason));
    }
}
