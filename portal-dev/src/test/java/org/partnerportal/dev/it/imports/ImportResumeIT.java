package org.partnerportal.dev.it.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.imports.Network.Partner;
import org.partnerportal.imports.ImportStatus;
import org.partnerportal.imports.ImportSteps;
import org.partnerportal.imports.ImportView;

class ImportResumeIT extends ImportCase {

    private static final int LINES = 3 * ImportSteps.CHUNK + 100;

    @Test
    void goesOnExactlyWhereAKilledNodeStopped() {
        Partner partner = network.direct();
        long job = upload(partner, file());
        await(partner, job, ImportStatus.READY);

        killedNodeHoldsTheLease(partner);
        as(partner, () -> {
            service.run(job);
            return null;
        });
        assertThat(as(partner, () -> steps.write(job))).isTrue();
        assertThat(customers(partner)).as("one chunk, and nobody goes on").isLessThanOrEqualTo(ImportSteps.CHUNK);
        ImportView running = as(partner, () -> queries.get(job));
        assertThat(running.status()).isEqualTo(ImportStatus.RUNNING);
        assertThat(running.lines().added()).isEqualTo(customers(partner));

        leaseEnds(partner);
        ImportView done = await(partner, job, ImportStatus.DONE);

        assertCounts(done, LINES, 0, 0, 0);
        assertThat(customers(partner)).isEqualTo(LINES);
        assertThat(network.number(
                        "SELECT COUNT(*) FROM customer_relationship_history WHERE partner_id = ?", partner.id()))
                .isZero();
    }

    @Test
    void readsAnewWhenKilledWhileReading() {
        Partner partner = network.direct();
        killedNodeHoldsTheLease(partner);
        long job = upload(partner, file());
        network.change(
                "INSERT INTO import_row (company_id, job_id, line_no, customer_ms_id, company_name)"
                        + " VALUES (?, ?, 2, ?, 'Half read')",
                partner.id(),
                job,
                id());

        leaseEnds(partner);

        assertThat(await(partner, job, ImportStatus.READY).lines().added()).isEqualTo(LINES);
    }

    private void killedNodeHoldsTheLease(Partner partner) {
        network.change(
                "REPLACE INTO job_lease (name, holder, lease_until) VALUES (?, 'killed', ?)",
                "import-" + partner.id(),
                LocalDateTime.now(ZoneOffset.UTC).plusMinutes(10));
    }

    private void leaseEnds(Partner partner) {
        network.change(
                "UPDATE job_lease SET lease_until = ? WHERE name = ?",
                LocalDateTime.of(2020, 1, 1, 0, 0),
                "import-" + partner.id());
    }

    private long customers(Partner partner) {
        return network.number("SELECT COUNT(*) FROM customer_relationship WHERE partner_id = ?", partner.id());
    }

    private static byte[] file() {
        StringBuilder file = new StringBuilder(CUSTOMERS);
        for (int i = 0; i < LINES; i++) {
            file.append(id())
                    .append(",Customer ")
                    .append(i)
                    .append(",c")
                    .append(i)
                    .append(".example,Reseller\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
