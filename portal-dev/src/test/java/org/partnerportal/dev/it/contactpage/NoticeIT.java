package org.partnerportal.dev.it.contactpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.mail.MailQueries;
import org.partnerportal.mail.MailSearch;
import org.partnerportal.mail.OutboxMail;
import org.partnerportal.notice.AddContactPerson;
import org.partnerportal.notice.ContactPersonExistsException;
import org.partnerportal.notice.ContactPersonQueries;
import org.partnerportal.notice.ContactPersonService;
import org.partnerportal.notice.NoticeFanOut;
import org.partnerportal.notice.NoticeService;
import org.partnerportal.notice.Receipt;
import org.partnerportal.notice.ReceiptState;
import org.partnerportal.proof.ProofQueries;
import org.partnerportal.responsibility.Gap;
import org.partnerportal.responsibility.GapKind;
import org.partnerportal.responsibility.GapQueries;
import org.partnerportal.responsibility.SupportLoadService;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;

class NoticeIT extends PortalIT {

    @Inject
    private Market market;

    @Inject
    private PageClient pages;

    @Inject
    private ContactPersonService persons;

    @Inject
    private ContactPersonQueries personQueries;

    @Inject
    private NoticeFanOut fanOut;

    @Inject
    private NoticeService notices;

    @Inject
    private ProofQueries proofs;

    @Inject
    private SupportLoadService loads;

    @Inject
    private GapQueries gaps;

    @Inject
    private MailQueries mails;

    @Inject
    private Clock clock;

    @Test
    void whoIsToBeToldGetsOneMailWithTheLinkAndMayConfirm() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Telling Partner");
        long customer = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Told Customer");
        market.subscription(partner, DIRECT_BILL_PARTNER, customer, "Azure plan", null);
        add(partner, customer, "ana@told.example", "es");

        market.publish(partner, DIRECT_BILL_PARTNER, "News");
        fanOutAll();
        fanOutAll();

        List<OutboxMail> sent = outbox(partner);
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).recipient()).isEqualTo("ana@told.example");
        assertThat(sent.get(0).subject()).contains("Telling Partner: su oferta de soporte ha cambiado");
        String text = sent.get(0).text();
        assertThat(pages.get(found(text, "/support/([\\w-]{32})")).body()).contains("Azure plan");

        String secret = found(text, "receipt=([\\w-]{32})");
        assertThat(notices.confirm(secret).state()).isEqualTo(ReceiptState.CONFIRMED);
        assertThat(market.as(partner, DIRECT_BILL_PARTNER, () -> proofs.at(customer, clock.instant()))
                        .versions())
                .singleElement()
                .satisfies(version -> assertThat(version.receipts())
                        .extracting(Receipt::email, Receipt::state)
                        .containsExactly(
                                org.assertj.core.api.Assertions.tuple("ana@told.example", ReceiptState.CONFIRMED)));
    }

    @Test
    void aCustomerWhoBuysNothingIsNotTold() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Quiet Partner");
        long customer = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Without Products");
        add(partner, customer, "nobody@quiet.example", "en");

        market.publish(partner, DIRECT_BILL_PARTNER, "Unheard");
        fanOutAll();

        assertThat(outbox(partner)).isEmpty();
    }

    @Test
    void whatIsOverIsNeitherToldOfNorCounted() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Counting Partner");
        long left = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Has Left");
        long stays = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Stays");
        market.end(market.subscription(partner, DIRECT_BILL_PARTNER, left, "Azure plan", null));
        market.end(market.subscription(partner, DIRECT_BILL_PARTNER, stays, "Azure plan", null));
        market.subscription(partner, DIRECT_BILL_PARTNER, stays, "Azure plan 2", null);
        add(partner, left, "left@counting.example", "en");
        add(partner, stays, "stays@counting.example", "en");

        loads.recount(partner, 0);
        assertThat(market.as(partner, DIRECT_BILL_PARTNER, () -> gaps.list()).list())
                .filteredOn(gap -> gap.kind() == GapKind.NOTHING_PUBLISHED)
                .extracting(Gap::count)
                .containsExactly(1L);
        market.publish(partner, DIRECT_BILL_PARTNER, "For who stays");
        fanOutAll();
        assertThat(outbox(partner)).extracting(OutboxMail::recipient).containsExactly("stays@counting.example");
    }

    @Test
    void anAddressThatNoMailCanReachKeepsNobodyElseFromBeingTold() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Patient Partner");
        long customer = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Patient Customer");
        market.subscription(partner, DIRECT_BILL_PARTNER, customer, "Azure plan", null);
        add(partner, customer, "before@patient.example", "en");
        add(partner, customer, "odd@patient.example", "en");
        add(partner, customer, "after@patient.example", "en");
        // imports once took such addresses in
        market.misspell("odd@patient.example", "mailto:odd@patient.example");

        market.publish(partner, DIRECT_BILL_PARTNER, "News for all");
        fanOutAll();

        assertThat(outbox(partner))
                .extracting(OutboxMail::recipient)
                .containsExactlyInAnyOrder("before@patient.example", "after@patient.example");
        assertThat(market.as(partner, DIRECT_BILL_PARTNER, () -> proofs.at(customer, clock.instant()))
                        .versions()
                        .get(0)
                        .receipts())
                .filteredOn(receipt -> receipt.state() == ReceiptState.FAILED)
                .extracting(Receipt::email)
                .containsExactly("mailto:odd@patient.example");
    }

    @Test
    void troubleWithOnePartnersNoticeDoesNotHoldUpTheOthers() throws Exception {
        long troubled = told("Troubled Partner");
        long other = told("Other Lucky Partner");
        market.zone(troubled, "Nowhere/Atall");
        market.publish(troubled, DIRECT_BILL_PARTNER, "Stuck");
        market.publish(other, DIRECT_BILL_PARTNER, "On its way");

        fanOutWithTrouble();
        assertThat(outbox(troubled)).isEmpty();
        assertThat(outbox(other)).hasSize(1);

        market.zone(troubled, "Europe/Madrid");
        market.retryNow(troubled);
        fanOutAll();
        assertThat(outbox(troubled)).hasSize(1);
    }

    private long told(String name) throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, name);
        long customer = market.customer(partner, DIRECT_BILL_PARTNER, id(), name + "'s Customer");
        market.subscription(partner, DIRECT_BILL_PARTNER, customer, "Azure plan", null);
        add(partner, customer, "ana@" + partner + ".example", "en");
        return partner;
    }

    @Test
    void anAddressStandsOnAListOnceAndOnlyItsPartnerSeesIt() throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, "Listing Partner");
        long other = market.partner(DIRECT_BILL_PARTNER, "Other Partner");
        long customer = market.customer(partner, DIRECT_BILL_PARTNER, id(), "Listed Customer");
        add(partner, customer, "once@listed.example", "ru");

        assertThatThrownBy(() -> add(partner, customer, "ONCE@listed.example", "ru"))
                .isInstanceOf(ContactPersonExistsException.class);
        assertThatThrownBy(() -> add(other, customer, "foreign@listed.example", "ru"))
                .isInstanceOf(NotFoundException.class);
        assertThat(market.as(other, DIRECT_BILL_PARTNER, () -> personQueries.of(customer)))
                .isEmpty();
        long person = market.as(partner, DIRECT_BILL_PARTNER, () -> personQueries.of(customer))
                .get(0)
                .id();
        assertThatThrownBy(() -> market.as(other, DIRECT_BILL_PARTNER, () -> {
                    persons.remove(person);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSecretThatIsNoneIsNotFound() {
        assertThatThrownBy(() -> notices.confirm("x")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notices.confirm("A".repeat(32))).isInstanceOf(NotFoundException.class);
    }

    private void add(long partner, long customer, String email, String language) throws Exception {
        market.as(partner, DIRECT_BILL_PARTNER, () -> {
            persons.add(new AddContactPerson(customer, "Ana", email, language));
            return null;
        });
    }

    /** What the job does every few seconds; the job may be faster. */
    private void fanOutAll() {
        boolean more;
        do {
            more = fanOut.nextPiece();
        } while (more);
    }

    private void fanOutWithTrouble() {
        boolean more;
        do {
            try {
                more = fanOut.nextPiece();
            } catch (EJBException failed) {
                assertThat(failed).hasStackTraceContaining("Nowhere/Atall");
                more = fanOut.postpone();
            }
        } while (more);
    }

    private List<OutboxMail> outbox(long partner) throws Exception {
        return market
                .as(partner, DIRECT_BILL_PARTNER, () -> mails.outbox(MailSearch.all(), false, PageRequest.first(50)))
                .rows()
                .stream()
                .filter(mail -> mail.subject().contains("Partner"))
                .toList();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
