package org.partnerportal.dev.it.contactpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.notice.NoticeFanOut;

/** A node is killed while it tells four hundred and fifty people: in the middle of the second piece. */
class NoticeResumeIT extends PortalIT {

    private static final String JOB = "notice";
    private static final String MAIL = "mail";
    private static final int PIECE = 200;
    private static final int PEOPLE = 450;
    private static final int WHERE_IT_BREAKS = 300;
    /** Waiting for the lock, and not merely on its way: for a while already. */
    private static final String WAITING = "SELECT id FROM information_schema.processlist WHERE time_ms > 200"
            + " AND info LIKE 'INSERT IGNORE INTO notice_receipt%'";

    @Inject
    private Market market;

    @Inject
    private Jobs jobs;

    @Inject
    private NoticeFanOut fanOut;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private long partner;

    @BeforeEach
    void stopTheJobs() throws Exception {
        jobs.hold(MAIL);
        jobs.hold(JOB);
        while (fanOut.nextPiece()) {
            // what other tests have left
        }
    }

    /** So many mails would keep those of the next tests waiting. */
    @AfterEach
    void letTheJobsGo() throws Exception {
        Sql.update(database, "UPDATE outbound_mail SET state = 'SENT' WHERE company_id = ?", partner);
        jobs.letGo(JOB);
        jobs.letGo(MAIL);
    }

    @Test
    void tellsEachPersonExactlyOnceAndForgetsNobody() throws Exception {
        publishToPeople();
        assertThat(fanOut.nextPiece()).isTrue();
        assertThat(told()).isEqualTo(PIECE);

        breakInTheMiddleOfAPiece();
        assertThat(told()).as("of the piece that broke, nothing is left").isEqualTo(PIECE);
        assertThat(mails()).hasSize(PIECE);

        jobs.letGo(JOB);
        awaitDone();

        assertThat(told()).isEqualTo(PEOPLE);
        assertThat(mails()).hasSize(PEOPLE).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(addresses());
        assertThat(number("SELECT COUNT(*) FROM notice_receipt r JOIN outbound_mail m ON m.id = r.mail_id"
                        + " AND m.receipt_token = r.token AND m.recipient = r.email WHERE r.partner_id = ?"))
                .as("receipts that know their mail")
                .isEqualTo(PEOPLE);
    }

    private void publishToPeople() throws Exception {
        partner = market.partner(DIRECT_BILL_PARTNER, "Interrupted Partner");
        long customer =
                market.customer(partner, DIRECT_BILL_PARTNER, UUID.randomUUID().toString(), "Told by Many");
        market.subscription(partner, DIRECT_BILL_PARTNER, customer, "Azure plan", null);
        String rows = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "(" + partner + "," + customer + ",'P','" + address(i) + "','en',NOW(),'COMMERCIAL')")
                .collect(Collectors.joining(","));
        Sql.update(
                database,
                "INSERT INTO customer_contact (partner_id, customer_id, name, email, language, changed_at, cloud) VALUES "
                        + rows);
        market.publish(partner, DIRECT_BILL_PARTNER, "Interrupted news");
    }

    /** Lets the job stand before the receipt of one person, after a hundred mails, and ends its connection there. */
    private void breakInTheMiddleOfAPiece() throws Exception {
        try (Connection other = database.getConnection();
                Statement obstacle = other.createStatement()) {
            obstacle.execute("SET autocommit = 0");
            obstacle.execute("INSERT INTO notice_receipt (notice_id, partner_id, customer_id, contact_id, name, email,"
                    + " language, token, queued_at) SELECT n.id, n.partner_id, c.customer_id, c.id, c.name, c.email,"
                    + " c.language, REPEAT('-', 32), NOW() FROM notice n JOIN customer_contact c"
                    + " ON c.partner_id = n.partner_id AND c.email = '" + address(WHERE_IT_BREAKS)
                    + "' WHERE n.partner_id = " + partner);
            CompletableFuture<Boolean> piece = CompletableFuture.supplyAsync(fanOut::nextPiece);
            killWhoWaits();
            assertThatThrownBy(piece::join).hasCauseInstanceOf(EJBException.class);
            obstacle.execute("ROLLBACK");
            obstacle.execute("SET autocommit = 1");
        }
    }

    private void killWhoWaits() throws Exception {
        List<String> waiting = List.of();
        for (int i = 0; i < 400 && waiting.isEmpty(); i++) {
            Thread.sleep(25);
            waiting = Sql.strings(database, WAITING);
        }
        assertThat(waiting).as("the job stands before the receipt").hasSize(1);
        Sql.update(database, "KILL CONNECTION " + waiting.get(0));
    }

    private void awaitDone() throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (number("SELECT COUNT(*) FROM notice WHERE partner_id = ? AND done_at IS NOT NULL") == 0) {
            assertThat(System.nanoTime()).as("the job goes on").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private long told() throws SQLException {
        return number("SELECT COUNT(DISTINCT contact_id) FROM notice_receipt WHERE partner_id = ?");
    }

    private List<String> mails() throws SQLException {
        return Sql.strings(database, "SELECT recipient FROM outbound_mail WHERE company_id = ?", partner);
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(Sql.strings(database, query, partner).get(0));
    }

    private static List<String> addresses() {
        return IntStream.range(0, PEOPLE).mapToObj(NoticeResumeIT::address).toList();
    }

    private static String address(int number) {
        return "p" + number + "@interrupted.example";
    }
}
