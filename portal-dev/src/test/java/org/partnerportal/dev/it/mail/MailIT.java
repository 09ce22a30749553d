package org.partnerportal.dev.it.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Walk;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.contactpage.Jobs;
import org.partnerportal.mail.MailMessage;
import org.partnerportal.mail.MailQueries;
import org.partnerportal.mail.MailQueue;
import org.partnerportal.mail.MailSearch;
import org.partnerportal.mail.MailService;
import org.partnerportal.mail.MailState;
import org.partnerportal.mail.OutboxMail;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

class MailIT extends PortalIT {

    @Inject
    private MailService mail;

    @Inject
    private MailQueue queue;

    @Inject
    private MailQueries mails;

    @Inject
    private CompanyService companies;

    @Inject
    private Jobs jobs;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private long company;
    private String recipient;

    @BeforeEach
    void prepare() throws Exception {
        company = company();
        recipient = "r" + UUID.randomUUID() + "@fabrikam.example";
    }

    @Test
    void goesOutWithTheTransactionThatWroteIt() throws Exception {
        enqueue(company, "Asunto ñ Тема 🙂", "Text");

        assertThat(awaitState("SENT")).isEqualTo("SENT");
        assertThat(Sql.strings(database, "SELECT subject FROM outbound_mail WHERE recipient = ?", recipient))
                .containsExactly("Asunto ñ Тема 🙂");
    }

    @Test
    void isForgottenWithTheTransactionThatFailed() throws Exception {
        transaction.begin();
        mail.enqueue(message(company, "Subject", "Text"));
        transaction.rollback();

        assertThat(Sql.strings(database, "SELECT id FROM outbound_mail WHERE recipient = ?", recipient))
                .isEmpty();
    }

    @Test
    void isNotTakenOutsideATransaction() {
        assertThatThrownBy(() -> mail.enqueue(message(company, "Subject", "Text")))
                .isInstanceOf(jakarta.ejb.EJBTransactionRequiredException.class);
    }

    @Test
    void whatOnePersonWaitsForGoesBeforeWhatWentToMany() throws Exception {
        jobs.hold("mail");
        try {
            long first = enqueue(company, "News", "Text", "receipt");
            long second = enqueue(company, "More news", "Text", "receipt");
            long urgent = enqueue(null, "Your new password", "Text", null);

            assertThat(queue.due(10_000).toString()).containsSubsequence(queued(urgent), queued(first), queued(second));
        } finally {
            jobs.letGo("mail");
        }
    }

    @Test
    void isTriedAgainLaterAndGivenUpInTheEnd() throws Exception {
        long id = enqueue(company, "Subject", "Text");
        awaitState("SENT");
        Sql.update(database, "UPDATE outbound_mail SET state = 'QUEUED', attempts = 0 WHERE id = ?", id);
        Sql.update(
                database, "UPDATE outbound_mail SET next_attempt_at = '2100-01-01', sent_at = NULL WHERE id = ?", id);

        for (int attempt = 0; attempt < 5; attempt++) {
            queue.failed(id, attempt, "451 try later", false);
            assertThat(state()).isEqualTo("QUEUED");
        }
        queue.failed(id, 5, "451 try later", false);

        assertThat(state()).isEqualTo("FAILED");
        assertThat(Sql.strings(database, "SELECT failure FROM outbound_mail WHERE id = ?", id))
                .containsExactly("451 try later");
    }

    @Test
    void isGivenUpAtOnceWhenTheAddressIsRefusedForGood() throws Exception {
        long id = enqueue(company, "Subject", "Text");
        awaitState("SENT");

        queue.failed(id, 0, "550 no such user", true);

        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void standsInTheOutboxOfItsOwnCompanyForThoseWhoSeeItsCustomers() throws Exception {
        enqueue(company, "Subject", "Text");

        assertThat(outboxOf(company, Permission.CUSTOMER_VIEW)).contains(recipient);
        assertThat(outboxOf(company, Permission.OFFER_VIEW)).doesNotContain(recipient);
        assertThat(outboxOf(company(), Permission.CUSTOMER_VIEW)).doesNotContain(recipient);
        assertThat(recipients(mails.outbox(MailSearch.all(), true, PageRequest.first(200))
                        .rows()))
                .doesNotContain(recipient);
    }

    @Test
    void isFoundByRecipientSubjectAndState() throws Exception {
        long failed = enqueue(company, "Oferta 100% nueva", "Text");
        enqueue(company, "Предложение", "Text");
        awaitState("SENT");
        Sql.update(database, "UPDATE outbound_mail SET state = 'FAILED' WHERE id = ?", failed);

        assertThat(found(new MailSearch(recipient.substring(0, 9), null)))
                .containsExactly("Предложение", "Oferta 100% nueva");
        assertThat(found(new MailSearch("0% NUEVA", null))).containsExactly("Oferta 100% nueva");
        assertThat(found(new MailSearch("предл", MailState.FAILED))).isEmpty();
        assertThat(found(new MailSearch(null, MailState.FAILED))).containsExactly("Oferta 100% nueva");
        assertThat(found(new MailSearch("_", null))).isEmpty();
    }

    @Test
    void isForgottenLongAfterItWasSentOrGivenUpButNeverBefore() throws Exception {
        jobs.hold("mail");
        try {
            long sent = enqueue(company, "Sent long ago", "Text");
            long failed = enqueue(company, "Given up long ago", "Text");
            long waiting = enqueue(company, "Waiting since long ago", "Text");
            long young = enqueue(company, "Sent today", "Text");
            queue.sent(sent);
            queue.failed(failed, 5, "550 no such user", true);
            queue.sent(young);
            Sql.update(
                    database,
                    "UPDATE outbound_mail SET created_at = '2020-01-01' WHERE id IN (?, ?, ?)",
                    sent,
                    failed,
                    waiting);

            assertThat(queue.forget(Instant.parse("2020-01-02T00:00:00Z")))
                    .as("more")
                    .isFalse();

            assertThat(Sql.strings(
                            database, "SELECT subject FROM outbound_mail WHERE recipient = ? ORDER BY id", recipient))
                    .containsExactly("Waiting since long ago", "Sent today");
        } finally {
            jobs.letGo("mail");
        }
    }

    private List<String> found(MailSearch search) throws Exception {
        Caller caller = new Caller(company, 1L, "COMMERCIAL", "DIRECT_BILL_PARTNER", Set.of(Permission.CUSTOMER_VIEW));
        return Walk.through(page -> CallerContext.callAs(caller, () -> mails.outbox(search, false, page))).stream()
                .map(OutboxMail::subject)
                .toList();
    }

    @Test
    void showsOneTimeLinksOnTheMachineOfTheDemonstrationAlone() throws Exception {
        enqueue(null, "Link", "https://portal.example/reset-password?token=x");

        assertThat(recipients(mails.outbox(MailSearch.all(), true, PageRequest.first(200))
                        .rows()))
                .contains(recipient);
        assertThat(mails.outbox(MailSearch.all(), false, PageRequest.first(200)).rows())
                .isEmpty();
        assertThat(outboxOf(company, Permission.CUSTOMER_VIEW)).doesNotContain(recipient);
    }

    private List<String> outboxOf(long viewer, Permission permission) throws Exception {
        Caller caller = new Caller(viewer, 1L, "COMMERCIAL", "DIRECT_BILL_PARTNER", Set.of(permission));
        return recipients(
                CallerContext.callAs(caller, () -> mails.outbox(MailSearch.all(), false, PageRequest.first(200)))
                        .rows());
    }

    private static List<String> recipients(List<OutboxMail> rows) {
        return rows.stream().map(OutboxMail::recipient).toList();
    }

    private long enqueue(Long sender, String subject, String text) throws Exception {
        return enqueue(sender, subject, text, null);
    }

    private long enqueue(Long sender, String subject, String text, String receipt) throws Exception {
        transaction.begin();
        long id = mail.enqueue(new MailMessage(sender, recipient, "es", subject, text, receipt));
        transaction.commit();
        return id;
    }

    private static String queued(long id) {
        return "QueuedMail[" + id + "]";
    }

    private MailMessage message(Long sender, String subject, String text) {
        return new MailMessage(sender, recipient, "es", subject, text, null);
    }

    private String awaitState(String state) throws Exception {
        for (int i = 0; i < 200 && !state.equals(state()); i++) {
            Thread.sleep(50);
        }
        return state();
    }

    private String state() throws Exception {
        return Sql.strings(database, "SELECT state FROM outbound_mail WHERE recipient = ?", recipient)
                .get(0);
    }

    private long company() throws Exception {
        return CallerContext.callAs(
                Caller.system(0),
                () -> companies.create(new CreateCompany(
                        CompanyKind.DIRECT_BILL_PARTNER,
                        Cloud.COMMERCIAL,
                        "Mail " + UUID.randomUUID(),
                        null,
                        null,
                        "ES",
                        "Europe/Madrid",
                        "es")));
    }
}
