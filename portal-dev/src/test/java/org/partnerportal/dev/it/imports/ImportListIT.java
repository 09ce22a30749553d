package org.partnerportal.dev.it.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.Walk;
import org.partnerportal.dev.it.imports.Network.Partner;
import org.partnerportal.imports.ImportFilter;
import org.partnerportal.imports.ImportKind;
import org.partnerportal.imports.ImportSort;
import org.partnerportal.imports.ImportStage;
import org.partnerportal.imports.ImportView;
import org.partnerportal.shared.persistence.PageRequest;

class ImportListIT extends ImportCase {

    private Partner partner;

    /** Two came at one moment, two are called alike. */
    @BeforeEach
    void handIn() {
        partner = network.direct();
        file("march.csv", "CUSTOMERS", "DONE", 1);
        file("april 100%.csv", "COMBINED", "READY", 2);
        file("march.csv", "COMBINED", "FAILED", 2);
        file("клиенты.csv", null, "WAITING", 3);
    }

    @Test
    void comesByDateAndNameBothWays() throws Exception {
        assertThat(names(ImportFilter.all()))
                .containsExactly("клиенты.csv", "march.csv", "april 100%.csv", "march.csv");
        for (ImportSort sort : ImportSort.values()) {
            List<ImportView> up = walk(new ImportFilter(null, null, null, sort, false));
            List<ImportView> down = new ArrayList<>(walk(new ImportFilter(null, null, null, sort, true)));
            Collections.reverse(down);
            assertThat(down).isEqualTo(up).hasSize(4);
        }
        assertThat(names(new ImportFilter(null, null, null, ImportSort.FILE, false)))
                .containsExactly("april 100%.csv", "march.csv", "march.csv", "клиенты.csv");
    }

    @Test
    void isNarrowedByNameStageAndKind() throws Exception {
        assertThat(names(new ImportFilter("MAR", null, null, null, false))).hasSize(2);
        assertThat(names(new ImportFilter("0%", null, null, null, false))).containsExactly("april 100%.csv");
        assertThat(names(new ImportFilter(null, ImportStage.FOR_YOU, null, null, false)))
                .containsExactly("клиенты.csv", "april 100%.csv");
        assertThat(names(new ImportFilter(null, ImportStage.WORKING, null, null, false)))
                .isEmpty();
        assertThat(names(new ImportFilter("march", ImportStage.FAILED, ImportKind.COMBINED, null, false)))
                .hasSize(1);
        assertThat(names(new ImportFilter(null, ImportStage.DONE, ImportKind.COMBINED, null, false)))
                .isEmpty();
    }

    @Test
    void costsTwoStatements() throws Exception {
        ImportFilter filter = new ImportFilter("csv", null, null, ImportSort.FILE, true);

        assertThat(Statements.of(() -> as(partner, () -> queries.list(filter, PageRequest.first(20)))))
                .isEqualTo(2);
    }

    private void file(String name, String kind, String status, int day) {
        network.change(
                "INSERT INTO import_job (company_id, kind, status, file_name, file_bytes, charset, field_separator,"
                        + " uploaded_at, cloud) VALUES (?, ?, ?, ?, 1, 'UTF-8', ',', ?, 'COMMERCIAL')",
                partner.id(),
                kind,
                status,
                name,
                LocalDateTime.of(2026, 3, day, 12, 0, 0, 123_456_000));
    }

    private List<String> names(ImportFilter filter) throws Exception {
        return walk(filter).stream().map(ImportView::fileName).toList();
    }

    private List<ImportView> walk(ImportFilter filter) throws Exception {
        return Walk.through(request -> as(partner, () -> queries.list(filter, request)));
    }
}
