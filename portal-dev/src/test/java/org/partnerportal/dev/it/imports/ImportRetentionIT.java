package org.partnerportal.dev.it.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.imports.Network.Partner;
import org.partnerportal.imports.ImportRetention;
import org.partnerportal.imports.ImportStatus;

/** Files are forgotten in time, those with which nobody goes on, too. */
class ImportRetentionIT extends ImportCase {

    private static final Instant LIMIT = Instant.parse("2020-06-01T00:00:00Z");
    private static final String LONG_AGO = "2020-05-31 23:59:59";

    @Inject
    private ImportRetention retention;

    @Test
    void aFileThatWaitsForAPersonInVainIsCancelledAndForgotten() {
        Partner partner = network.direct();
        long compared = upload(partner, CUSTOMERS + id() + ",Fabrikam,,\n");
        long unclear = upload(partner, "Some column\nx\n");
        long young = upload(partner, CUSTOMERS + id() + ",Contoso,,\n");
        await(partner, compared, ImportStatus.READY);
        await(partner, unclear, ImportStatus.WAITING);
        await(partner, young, ImportStatus.READY);
        network.change("UPDATE import_job SET uploaded_at = ? WHERE id IN (?, ?)", LONG_AGO, compared, unclear);

        retention.forget(LIMIT);

        assertThat(kept("import_piece", compared) + kept("import_row", compared))
                .isZero();
        assertThat(kept("import_piece", unclear)).isZero();
        assertThat(kept("import_piece", young)).isPositive();
        assertThat(status(partner, compared)).isEqualTo(ImportStatus.CANCELLED);
        assertThat(status(partner, unclear)).isEqualTo(ImportStatus.CANCELLED);
        assertThat(status(partner, young)).isEqualTo(ImportStatus.READY);
    }

    @Test
    void theFileOfAnImportThatIsOverIsForgottenAndItsResultKept() {
        Partner partner = network.direct();
        long job = run(partner, CUSTOMERS + id() + ",Fabrikam,,\n").id();
        network.change("UPDATE import_job SET uploaded_at = ?, ended_at = ? WHERE id = ?", LONG_AGO, LONG_AGO, job);

        retention.forget(LIMIT);

        assertThat(kept("import_piece", job)).isZero();
        assertCounts(as(partner, () -> queries.get(job)), 1, 0, 0, 0);
    }

    private long upload(Partner partner, String file) {
        return upload(partner, file.getBytes(StandardCharsets.UTF_8));
    }

    private long kept(String table, long job) {
        return network.number("SELECT COUNT(*) FROM " + table + " WHERE job_id = ?", job);
    }

    private ImportStatus status(Partner partner, long job) {
        return as(partner, () -> queries.get(job)).status();
    }
}
