package org.partnerportal.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileHeadTest {

    private static final String CUSTOMERS = "Microsoft ID,Company name,Primary domain name,Relationship\n"
            + "7f0b6c1e-0000-4000-8000-000000000001,\"Fabrikam, S.L.\",fabrikam.example,Reseller\n";
    private static final String RUSSIAN =
            "Идентификатор Майкрософт;Название организации\n" + "7f0b6c1e-0000-4000-8000-000000000001;ООО «Ромашка»\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) {
        FileHead head = FileHead.of(
                "Company name,Microsoft ID\nA,b\n".replace(",", separator).getBytes(UTF_8));

        assertThat(head.separator()).isEqualTo(separator.charAt(0));
        assertThat(head.columns())
                .extracting(ImportColumn::field)
                .containsExactly(ImportField.COMPANY_NAME, ImportField.CUSTOMER_ID);
    }

    @Test
    void showsHeadingsWithAnExample() {
        assertThat(FileHead.of(CUSTOMERS.getBytes(UTF_8)).columns().get(1))
                .isEqualTo(new ImportColumn(1, "Company name", "Fabrikam, S.L.", ImportField.COMPANY_NAME));
    }

    @Test
    void readsUnicodeWithAndWithoutAMark() {
        assertThat(FileHead.of(("\uFEFF" + RUSSIAN).getBytes(UTF_8)).fields()).hasSize(2);
        assertThat(FileHead.of(("\uFEFF" + RUSSIAN).getBytes(UTF_16LE)).charset())
                .isEqualTo(UTF_16LE);
        assertThat(FileHead.of(("\uFEFF" + RUSSIAN).getBytes(UTF_16BE)).fields())
                .hasSize(2);
        assertThat(FileHead.of(CUSTOMERS.getBytes(UTF_16LE)).charset()).isEqualTo(UTF_16LE);
        assertThat(FileHead.of(CUSTOMERS.getBytes(UTF_16BE)).charset()).isEqualTo(UTF_16BE);
    }

    @Test
    void tellsAnOldCodePageByItsHeadings() {
        FileHead head = FileHead.of(RUSSIAN.getBytes(Charset.forName("windows-1251")));

        assertThat(head.charset().name()).isEqualTo("windows-1251");
        assertThat(head.certain()).isTrue();
        assertThat(head.fields()).hasSize(2);
    }

    @Test
    void asksWhenTheEncodingCannotBeTold() {
        byte[] western =
                (CUSTOMERS + "7f0b6c1e-0000-4000-8000-000000000002,Peña,,\n").getBytes(Charset.forName("windows-1252"));

        FileHead head = FileHead.of(western);

        assertThat(head.certain()).isFalse();
        assertThat(head.columns()).isNotEmpty();
    }

    @Test
    void endsInTheMiddleOfACharacter() {
        byte[] cut = java.util.Arrays.copyOf(RUSSIAN.getBytes(UTF_8), 61);

        assertThat(FileHead.of(cut).certain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d, IMAGE",
        "ffd8ffe000104a464946, IMAGE",
        "255044462d312e37, PDF",
        "d0cf11e0a1b11ae1, OLD_EXCEL_WORKBOOK",
        "504b030414000600080000002100786c2f, EXCEL_WORKBOOK",
        "504b0304140006000800000021006162, ARCHIVE",
        "1f8b0800000000000003, ARCHIVE",
        "4d6963726f00736f6674000000, BINARY",
        "0001020300, BINARY",
    })
    void refusesWhatIsNotText(String hex, FileKind kind) {
        assertThatThrownBy(() -> FileHead.of(HexFormat.of().parseHex(hex)))
                .isInstanceOfSatisfying(WrongFileKindException.class, refused -> assertThat(refused.arguments())
                        .containsExactly(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "\uFEFF", "\uFEFF\r\n"})
    void refusesAnEmptyFile(String content) {
        assertThatThrownBy(() -> FileHead.of(content.getBytes(UTF_8))).isInstanceOf(EmptyFileException.class);
    }

    @Test
    void refusesTenThousandColumns() {
        byte[] wide = IntStream.range(0, 10_000)
                .mapToObj(i -> "c" + i)
                .collect(Collectors.joining(","))
                .getBytes(UTF_8);

        assertThatThrownBy(() -> FileHead.of(wide)).isInstanceOf(TooManyColumnsException.class);
    }

    @Test
    void knowsNoColumnsWhenAQuoteInTheHeadingsIsNeverClosed() {
        assertThat(FileHead.of("Microsoft ID,\"Company name\nx,y\n".getBytes(UTF_8))
                        .columns())
                .isEmpty();
    }

    @Test
    void takesTheFirstOfTwoColumnsThatMeanTheSame() {
        assertThat(FileHead.of("Status,Estado,Quantity\n".getBytes(UTF_8)).columns())
                .extracting(ImportColumn::field)
                .containsExactly(ImportField.STATUS, null, ImportField.QUANTITY);
    }
}
