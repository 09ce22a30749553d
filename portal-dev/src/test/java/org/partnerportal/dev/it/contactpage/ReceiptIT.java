package org.partnerportal.dev.it.contactpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.mail.MailQueue;
import org.partnerportal.notice.AddContactPerson;
import org.partnerportal.notice.ContactPersonService;
import org.partnerportal.notice.NoticeFanOut;
import org.partnerportal.notice.NoticeQueries;
import org.partnerportal.notice.NoticeReport;
import org.partnerportal.notice.NoticeService;
import org.partnerportal.notice.Receipt;
import org.partnerportal.notice.ReceiptState;
import org.partnerportal.proof.ProofQueries;
import org.partnerportal.proof.ProvenVersion;

/** What became of the mails of a notice, as the receipts, the report and the proof say it. */
class ReceiptIT extends PortalIT {

    private static final String GOOD = "ana@receipt.example";
    private static final String BAD = "nobody@receipt.example";
    private static final String MAIL = "mail";

    @Inject
    private Market market;

    @Inject
    private Jobs jobs;

    @Inject
    private ContactPersonService persons;

    @Inject
    private NoticeFanOut fanOut;

    @Inject
    private NoticeQueries notices;

    @Inject
    private NoticeService service;

    @Inject
    private MailQueue queue;

    @Inject
    private ProofQueries proofs;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private long partner;
    private long customer;

    @BeforeEach
    void tellTwoPeopleWhileNoMailGoesOut() throws Exception {
        jobs.hold(MAIL);
        partner = market.partner(DIRECT_BILL_PARTNER, "Receipt Partner");
        customer =
                market.customer(partner, DIRECT_BILL_PARTNER, UUID.randomUUID().toString(), "Receipt Customer");
        market.subscription(partner, DIRECT_BILL_PARTNER, customer, "Azure plan", null);
        market.as(partner, DIRECT_BILL_PARTNER, () -> {
            persons.add(new AddContactPerson(customer, "Ana", GOOD, "es"));
            persons.add(new AddContactPerson(customer, "Nobody", BAD, "es"));
            return null;
        });
        market.publish(partner, DIRECT_BILL_PARTNER, "Receipts");
        while (fanOut.nextPiece()) {
            // the job may be faster
        }
    }

    @AfterEach
    void letMailGo() throws Exception {
        jobs.letGo(MAIL);
    }

    @Test
    void aMailThatTheServerRefusesForGoodFailsAndTheOtherOneIsSent() throws Exception {
        assertThat(proven()).extracting(Receipt::state).containsOnly(ReceiptState.QUEUED);
        assertReport(2, 0, 0, 0);

        queue.failed(mail(BAD), 0, "450 try later", false);
        assertThat(proven()).as("tried again later").extracting(Receipt::state).containsOnly(ReceiptState.QUEUED);
        queue.failed(mail(BAD), 1, "550 no such user", true);
        assertThat(proven())
                .extracting(Receipt::email, Receipt::state)
                .containsExactlyInAnyOrder(tuple(GOOD, ReceiptState.QUEUED), tuple(BAD, ReceiptState.FAILED));
        assertReport(1, 0, 1, 0);

        jobs.letGo(MAIL);
        awaitSent();

        assertThat(proven())
                .extracting(Receipt::email, Receipt::state)
                .containsExactlyInAnyOrder(tuple(GOOD, ReceiptState.SENT), tuple(BAD, ReceiptState.FAILED));
        assertThat(proven()).allSatisfy(receipt -> assertThat(receipt.at()).isAfterOrEqualTo(receipt.queuedAt()));
        assertReport(0, 1, 1, 0);
    }

    @Test
    void whoReadsItAllTheSameHasConfirmedWhateverTheMailServerSaid() throws Exception {
        queue.failed(mail(BAD), 5, "450 try later", false);
        assertReport(1, 0, 1, 0);

        service.confirm(secret(BAD));
        queue.sent(mail(GOOD));

        assertThat(proven())
                .extracting(Receipt::email, Receipt::state)
                .containsExactlyInAnyOrder(tuple(GOOD, ReceiptState.SENT), tuple(BAD, ReceiptState.CONFIRMED));
        assertReport(0, 1, 0, 1);
    }

    @Test
    void howFarANoticeHasComeIsReadFromTheIndexAloneHoweverManyWereTold() throws Exception {
        assertThat(Sql.strings(
                                database,
                                "EXPLAIN FORMAT=JSON SELECT n.id, COUNT(r.id), SUM(r.confirmed_at IS NULL AND r.sent_at IS NULL"
                                        + " AND r.failed_at IS NULL) FROM notice n LEFT JOIN notice_receipt r ON r.notice_id = n.id"
                                        + " WHERE n.partner_id = ? GROUP BY n.id",
                                partner)
                        .get(0))
                .containsPattern("\"key\": \"ix_notice_receipt_notice_id_confirmed_at\"[^}]*\"using_index\": true");
    }

    private List<Receipt> proven() throws Exception {
        List<ProvenVersion> versions = market.as(
                        partner, DIRECT_BILL_PARTNER, () -> proofs.at(customer, clock.instant()))
                .versions();
        assertThat(versions).hasSize(1);
        return versions.get(0).receipts();
    }

    private void assertReport(long queued, long sent, long failed, long confirmed) throws Exception {
        long version = proven().get(0).offerVersionId();
        NoticeReport report = market.as(partner, DIRECT_BILL_PARTNER, () -> notices.reports(List.of(version)))
                .get(version);
        assertThat(List.of(report.told(), report.queued(), report.sent(), report.failed(), report.confirmed()))
                .containsExactly(2L, queued, sent, failed, confirmed);
    }

    private void awaitSent() throws Exception {
        for (int i = 0; i < 600 && proven().stream().noneMatch(receipt -> receipt.sentAt() != null); i++) {
            Thread.sleep(50);
        }
    }

    private long mail(String recipient) throws Exception {
        return Long.parseLong(receipt("mail_id", recipient));
    }

    private String secret(String recipient) throws Exception {
        return receipt("token", recipient);
    }

    private String receipt(String column, String recipient) throws Exception {
        return Sql.strings(
                        database,
                        "SELECT " + column + " FROM notice_receipt WHERE partner_id = ? AND email = ?",
                        partner,
                        recipient)
                .get(0);
    }
}
