package org.partnerportal.dev.it.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.dev.it.imports.Network.Partner;
import org.partnerportal.imports.ColumnChosenTwiceException;
import org.partnerportal.imports.ColumnsIncompleteException;
import org.partnerportal.imports.EmptyFileException;
import org.partnerportal.imports.FileTooLargeException;
import org.partnerportal.imports.ImportField;
import org.partnerportal.imports.ImportProblem;
import org.partnerportal.imports.ImportService;
import org.partnerportal.imports.ImportStatus;
import org.partnerportal.imports.ImportView;
import org.partnerportal.imports.TooManyColumnsException;
import org.partnerportal.imports.UnderstandImport;
import org.partnerportal.imports.UploadImport;
import org.partnerportal.imports.WrongFileKindException;

/** Whatever is handed in: a clear answer, nothing written, nothing left behind. */
class BadFileIT extends ImportCase {

    @ParameterizedTest
    @ValueSource(
            strings = {"89504e470d0a1a0a00", "255044462d312e37", "504b030414000600", "d0cf11e0a1b11ae1", "0001020300"})
    void refusesFilesOfTheWrongKind(String hex) {
        Partner partner = network.direct();

        assertThatThrownBy(() -> upload(partner, HexFormat.of().parseHex(hex)))
                .isInstanceOf(WrongFileKindException.class);
        assertNothingKept(partner);
    }

    @Test
    void refusesAnEmptyFileAndTenThousandColumns() {
        Partner partner = network.direct();

        assertThatThrownBy(() -> upload(partner, new byte[0])).isInstanceOf(EmptyFileException.class);
        assertThatThrownBy(() -> upload(partner, "c,".repeat(10_000).getBytes(UTF_8)))
                .isInstanceOf(TooManyColumnsException.class);
        assertNothingKept(partner);
    }

    @Test
    void stopsReadingBeyondTheLimit() {
        Partner partner = network.direct();
        Endless endless = new Endless();

        assertThatThrownBy(() -> as(
                        partner,
                        () -> service.upload(
                                new UploadImport("large.csv", null),
                                new SequenceInputStream(stream(CUSTOMERS), endless))))
                .isInstanceOf(FileTooLargeException.class);

        assertThat(endless.read).isLessThan(ImportService.MOST_BYTES + (1 << 20));
        assertNothingKept(partner);
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosed() {
        Partner partner = network.direct();

        ImportView failed = run(partner, CUSTOMERS + id() + ",Good,,\n" + id() + ",\"Open,,\n" + id() + ",Lost,,\n");

        assertThat(failed.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(failed.problem()).isEqualTo(ImportProblem.QUOTE);
        assertThat(failed.problemLine()).isEqualTo(3);
        assertNothingWritten(partner);
    }

    @Test
    void failsWithoutLines() {
        Partner partner = network.direct();

        assertThat(run(partner, CUSTOMERS).problem()).isEqualTo(ImportProblem.NO_LINES);
    }

    @Test
    void asksForTheEncodingWhereverItGoesWrong() {
        Partner partner = network.direct();
        StringBuilder file = new StringBuilder(CUSTOMERS);
        for (int i = 0; i < 3_000; i++) {
            file.append(id()).append(",Plain name,,\n");
        }
        byte[] western = file.append(id()).append(",Peña,,\n").toString().getBytes(ISO_8859_1);

        long job = upload(partner, western);
        ImportView waiting = await(partner, job, ImportStatus.WAITING);

        assertThat(waiting.problem()).isEqualTo(ImportProblem.ENCODING);
        assertNothingWritten(partner);
        as(partner, () -> {
            service.tryCharset(job, "windows-1252");
            return null;
        });
        assertThat(await(partner, job, ImportStatus.READY).lines().added()).isEqualTo(3_001);
    }

    @Test
    void tellsCyrillicByItsHeadings() {
        Partner partner = network.direct();
        long job = upload(
                partner,
                ("Идентификатор Майкрософт;Название организации\n" + id() + ";ООО «Ромашка»\n")
                        .getBytes(Charset.forName("windows-1251")));

        assertThat(await(partner, job, ImportStatus.READY).charset()).isEqualTo("windows-1251");
    }

    @Test
    void letsAPersonSayWhatTheColumnsAre() {
        Partner partner = network.direct();
        long job = upload(partner, ("Key,Who,Else\n" + id() + ",Fabrikam,x\n").getBytes(UTF_8));
        assertThat(await(partner, job, ImportStatus.WAITING).problem()).isEqualTo(ImportProblem.COLUMNS);

        assertThatThrownBy(() -> understand(partner, job, Map.of(0, ImportField.CUSTOMER_ID)))
                .isInstanceOf(ColumnsIncompleteException.class);
        assertThatThrownBy(
                        () -> understand(partner, job, Map.of(0, ImportField.CUSTOMER_ID, 1, ImportField.CUSTOMER_ID)))
                .isInstanceOf(ColumnChosenTwiceException.class);
        understand(partner, job, Map.of(0, ImportField.CUSTOMER_ID, 1, ImportField.COMPANY_NAME));

        assertThat(await(partner, job, ImportStatus.READY).lines().added()).isEqualTo(1);
    }

    @Test
    void leavesOutFormulasDuplicatesAndMissingIdsAndKeepsScriptAsText() {
        Partner partner = network.direct();
        String once = id();
        ImportView done = run(
                partner,
                CUSTOMERS + id() + ",=cmd|' /C calc'!A0,,\n" + ",No id,,\n" + once + ",<script>alert(1)</script>,,\n"
                        + once + ",Again,,\n" + id() + ",Wide,," + "x,".repeat(10_000) + "\n");

        assertCounts(done, 1, 0, 0, 4);
        assertThat(network.rows("SELECT company_name FROM customer_relationship WHERE partner_id = ?", partner.id()))
                .containsExactly("<script>alert(1)</script>");
        assertThat(faulty(partner, done.id(), Locale.ENGLISH))
                .contains("'=cmd|' /C calc'!A0", "FORMULA", "MISSING", "DUPLICATE 4", "TOO_MANY_COLUMNS")
                .doesNotContain("\n=", ",=");
    }

    private void understand(Partner partner, long job, Map<Integer, ImportField> fields) {
        as(partner, () -> {
            service.understand(new UnderstandImport(job, "UTF-8", null, fields));
            return null;
        });
    }

    private void assertNothingKept(Partner partner) {
        assertThat(network.rows("SELECT id FROM import_job WHERE company_id = ?", partner.id()))
                .isEmpty();
        assertThat(network.rows("SELECT piece_no FROM import_piece WHERE company_id = ?", partner.id()))
                .isEmpty();
        assertNothingWritten(partner);
    }

    private void assertNothingWritten(Partner partner) {
        assertThat(network.rows("SELECT 1 FROM customer_relationship WHERE partner_id = ?", partner.id()))
                .isEmpty();
    }

    /** More lines than anybody may hand in; counts what was taken of them. */
    private static final class Endless extends InputStream {

        private static final byte[] LINE =
                "not an id,somebody,,\n".repeat(1_000).getBytes(UTF_8);

        private long read;
        private ByteArrayInputStream lines = new ByteArrayInputStream(LINE);

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in blocks");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (lines.available() == 0) {
                lines = new ByteArrayInputStream(LINE);
            }
            int some = lines.read(bytes, offset, length);
            read += some;
            return some;
        }
    }
}
