package org.partnerportal.dev.it.adminrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.adminrights.AdminRightsClock;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.EndedBy;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.contactpage.Jobs;

/** What time brings: reminders, each once, whatever stops the job; expiry; extension. */
class AdminRightsClockIT extends RightsScene {

    private static final String JOB = "admin-rights";

    @Inject
    private AdminRightsClock steps;

    @Inject
    private Jobs jobs;

    @BeforeEach
    void holdTheJob() throws Exception {
        jobs.hold(JOB);
        drain();
    }

    @AfterEach
    void letItGo() throws Exception {
        jobs.letGo(JOB);
    }

    @Test
    void remindsBothSidesOnceForEachOfTheDays() throws Exception {
        long id = active("Ending", Duration.ofDays(6).plusHours(1));
        drain();
        assertThat(mails())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail).contains("Quedan 7 días"))
                .anySatisfy(mail -> assertThat(mail).startsWith(agent))
                .anySatisfy(mail -> assertThat(mail).startsWith(administrator));

        drain();
        assertThat(mails()).as("nobody is told twice").hasSize(2);

        set(id, "ends_at", Instant.now().plus(Duration.ofHours(20)));
        set(id, "next_step_at", Instant.now());
        drain();
        drain();
        assertThat(mails()).hasSize(4).last().asString().contains("Queda 1 día");

        set(id, "ends_at", Instant.now().minusSeconds(1));
        set(id, "next_step_at", Instant.now());
        drain();
        drain();
        assertThat(mails()).hasSize(6).last().asString().contains("Han expirado");
        assertThat(get(id).state()).isEqualTo(AdminState.EXPIRED);
        assertThat(get(id).endedBy()).isEqualTo(EndedBy.TIME);
    }

    @Test
    void whatFailsWaitsAndLetsTheOthersGoFirst() throws Exception {
        long failing = active("Failing", Duration.ofDays(6));
        Sql.update(database, "UPDATE portal_user SET time_zone = 'No/Where' WHERE email = ?", administrator);
        set(failing, "next_step_at", Instant.EPOCH);

        assertThatThrownBy(steps::nextStep).isInstanceOf(EJBException.class);
        assertThat(mails()).as("all or nothing").isEmpty();
        assertThat(steps.postpone()).isTrue();
        drain();
        assertThat(mails()).as("waits a minute").isEmpty();

        Sql.update(database, "UPDATE portal_user SET time_zone = 'UTC' WHERE email = ?", administrator);
        set(failing, "next_step_at", Instant.now());
        drain();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void unansweredRequestsExpireAndWhatExtendsItselfGoesOn() throws Exception {
        long asked = request("Unanswered", 10, false);
        long extending = active("Extending", Duration.ofDays(1));
        run(partner, () -> rights.autoExtend(extending, get(extending).version(), true));
        Instant ended = Instant.now().minusSeconds(60);
        set(asked, "request_expires_at", ended);
        set(extending, "ends_at", ended);
        for (long id : List.of(asked, extending)) {
            set(id, "next_step_at", ended);
        }
        drain();

        assertThat(get(asked).state()).isEqualTo(AdminState.EXPIRED);
        assertThat(get(extending).state()).isEqualTo(AdminState.ACTIVE);
        assertThat(Sql.strings(
                        database,
                        "SELECT TIMESTAMPDIFF(DAY, NOW(), ends_at) FROM admin_relationship WHERE id = ?",
                        extending))
                .as("stored, and not only worked out")
                .containsExactly("179");
        assertThat(mails())
                .filteredOn(mail -> mail.contains("no ha respondido"))
                .hasSize(1);
    }

    private void drain() {
        while (steps.nextStep()) {
            // until nothing is due
        }
    }
}
