package org.partnerportal.dev.it.contactpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.responsibility.GapQueries;
import org.partnerportal.responsibility.SupportLoadService;

/** Counting goes on with the others when one partner cannot be counted. */
class SupportLoadIT extends PortalIT {

    private static final String JOB = "support-load";
    private static final String NEVER_COUNTED = "SELECT r.partner_id FROM customer_relationship r"
            + " LEFT JOIN support_load_count c ON c.partner_id = r.partner_id WHERE c.partner_id IS NULL LIMIT 1";

    @Inject
    private Market market;

    @Inject
    private Jobs jobs;

    @Inject
    private SupportLoadService loads;

    @Inject
    private GapQueries gaps;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @BeforeEach
    void countWhatOtherTestsHaveLeft() throws Exception {
        jobs.hold(JOB);
        while (!Sql.strings(database, NEVER_COUNTED).isEmpty()) {
            assertThat(loads.nextPiece()).isTrue();
        }
    }

    @AfterEach
    void letTheJobGo() throws Exception {
        jobs.letGo(JOB);
    }

    @Test
    void whoCannotBeCountedWaitsAndTheNextOneIsCounted() throws Exception {
        long troubled = partner("Troubled Counting");
        assertThat(loads.postpone()).isTrue();
        long other = partner("Counted Meanwhile");

        assertThat(loads.nextPiece()).isTrue();
        assertThat(countedAt(troubled)).isNull();
        assertThat(countedAt(other)).isNotNull();

        market.recountNow(troubled);
        assertThat(loads.nextPiece()).isTrue();
        assertThat(countedAt(troubled)).isNotNull();
    }

    private Instant countedAt(long partner) throws Exception {
        return market.as(partner, DIRECT_BILL_PARTNER, () -> gaps.list()).countedAt();
    }

    private long partner(String name) throws Exception {
        long partner = market.partner(DIRECT_BILL_PARTNER, name);
        market.customer(partner, DIRECT_BILL_PARTNER, UUID.randomUUID().toString(), name + "'s Customer");
        return partner;
    }
}
