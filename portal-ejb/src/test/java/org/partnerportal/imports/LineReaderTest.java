package org.partnerportal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.mail.MailMessage;

class LineReaderTest {

    private static final String ID = "7f0b6c1e-0000-4000-8000-00000000000";
    private static final String CUSTOMER_HEADINGS = "Microsoft ID,Company name,Primary domain name,Relationship";
    private static final String SUBSCRIPTION_HEADINGS = "Subscription ID,Subscription,Quantity,Status,Reseller";
    private static final String COMBINED_HEADINGS = "Microsoft ID,Company name," + SUBSCRIPTION_HEADINGS
            + ",Designated support contact,Contact e-mail,Contact language";

    @Test
    void readsACustomer() {
        StagedLine line = customer("{" + ID.toUpperCase() + "1}, Café  Ñandú\u00A0S.L. ,CAFÉ.example,Reseller");

        assertThat(line.faults()).isEmpty();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.values().customerId()).isEqualTo(ID + "1");
        assertThat(line.values().companyName()).isEqualTo("Café Ñandú S.L.");
        assertThat(line.values().sortName()).isEqualTo("cafe nandu s l");
        assertThat(line.values().domain()).isEqualTo("xn--caf-dma.example");
    }

    @Test
    void readsASubscriptionOfTheChosenCustomer() {
        StagedLine line =
                only(read(SUBSCRIPTION_HEADINGS + "\n" + ID + "1,Microsoft 365 E3,1 250,Suspendida,1234567", ID + "9"));

        assertThat(line.faults()).isEmpty();
        assertThat(line.values().customerId()).isEqualTo(ID + "9");
        assertThat(line.values().quantity()).isEqualTo(1250);
        assertThat(line.values().family()).isEqualTo("MICROSOFT_365");
        assertThat(line.values().status()).isEqualTo("Suspendida");
        assertThat(line.values().reseller()).isEqualTo("1234567");
    }

    @Test
    void readsACustomerAloneInACombinedFile() {
        StagedLine line = combined(ID + "1,Fabrikam,,,,,,,ana@fabrikam.example,Español");

        assertThat(line.faults()).isEmpty();
        assertThat(line.values().subscriptionId()).isEmpty();
        assertThat(line.values().personEmail()).isEqualTo("ana@fabrikam.example");
        assertThat(line.values().personLanguage()).isEqualTo("es");
    }

    @Test
    void keepsScriptAsText() {
        assertThat(customer(ID + "1,<script>alert(1)</script>,,").values().companyName())
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void namesEveryFaultOfALine() {
        StagedLine line = combined("nonsense,,,,x,,,,,");

        assertThat(line.faults())
                .extracting(RowFault::fault, RowFault::field)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ImportFault.MISSING, ImportField.COMPANY_NAME),
                        org.assertj.core.groups.Tuple.tuple(ImportFault.NOT_AN_ID, ImportField.CUSTOMER_ID),
                        org.assertj.core.groups.Tuple.tuple(ImportFault.MISSING, ImportField.SUBSCRIPTION_ID),
                        org.assertj.core.groups.Tuple.tuple(ImportFault.MISSING, ImportField.PRODUCT),
                        org.assertj.core.groups.Tuple.tuple(ImportFault.NOT_A_NUMBER, ImportField.QUANTITY),
                        org.assertj.core.groups.Tuple.tuple(ImportFault.MISSING, ImportField.STATUS));
        assertThat(line.values()).isEqualTo(StagedLine.Values.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fabrikam,,| MISSING",
                "7f0b6c1e-0000-4000-8000-00000000000,Fabrikam,,| NOT_AN_ID",
                "7f0b6c1e-0000-4000-8000-000000000001,=cmd,,| FORMULA",
                "7f0b6c1e-0000-4000-8000-000000000001,'=cmd,,| FORMULA",
                "7f0b6c1e-0000-4000-8000-000000000001,Fabrikam,not a domain,| NOT_A_DOMAIN",
                "7f0b6c1e-0000-4000-8000-000000000001,Fabrikam,-x.example,| NOT_A_DOMAIN",
                "7f0b6c1e-0000-4000-8000-000000000001,Fabrikam| TOO_FEW_COLUMNS",
                "7f0b6c1e-0000-4000-8000-000000000001,Fabrikam,,,more| TOO_MANY_COLUMNS"
            })
    void refusesACustomer(String line, ImportFault fault) {
        String full = fault == ImportFault.MISSING ? "," + line : line;
        assertThat(customer(full).faults()).extracting(RowFault::fault).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "ten", "99999999999", "2147483648", "1,5"})
    void refusesAQuantity(String quantity) {
        StagedLine line =
                only(read(SUBSCRIPTION_HEADINGS + "\n" + ID + "1,Teams,\"" + quantity + "\",Active,", ID + "9"));

        assertThat(line.faults()).extracting(RowFault::fault).containsExactly(ImportFault.NOT_A_NUMBER);
    }

    @Test
    void letsMeteredProductsGoWithoutAQuantity() {
        assertThat(only(read(SUBSCRIPTION_HEADINGS + "\n" + ID + "1,Azure plan,,Active,", ID + "9"))
                        .faults())
                .isEmpty();
        assertThat(only(read(SUBSCRIPTION_HEADINGS + "\n" + ID + "1,Teams,,Active,", ID + "9"))
                        .faults())
                .extracting(RowFault::fault)
                .containsExactly(ImportFault.MISSING);
    }

    @Test
    void refusesWhatIsLongerThanItsColumn() {
        assertThat(customer(ID + "1," + "x".repeat(201) + ",,").faults())
                .containsExactly(new RowFault(ImportFault.TOO_LONG, ImportField.COMPANY_NAME, "200"));
        assertThat(customer(ID + "1," + "😀".repeat(200) + ",,").faults()).isEmpty();
    }

    @Test
    void refusesAddressesAndLanguagesThatAreNone() {
        assertThat(combined(ID + "1,Fabrikam,,,,,,,a b@x.example,de").faults())
                .extracting(RowFault::fault)
                .containsExactly(ImportFault.NOT_AN_EMAIL, ImportFault.UNKNOWN_LANGUAGE);
    }

    /** Whoever is taken in is written to later, by a job that works for everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"mailto:ana@x.example", "ana@[10.0.0.1].example", "a\\b@x.example", "ana\u0007@x.example"})
    void refusesAddressesThatNoMailCanBeWrittenTo(String address) {
        assertThat(MailMessage.isAddress(address)).isFalse();
        assertThat(combined(ID + "1,Fabrikam,,,,,,," + address + ",en").faults())
                .extracting(RowFault::fault)
                .containsExactly(ImportFault.NOT_AN_EMAIL);
    }

    @Test
    void passesOverBlankLinesAndTheSeparatorLineOfSpreadsheets() {
        List<StagedLine> lines =
                read("sep=,\n" + CUSTOMER_HEADINGS + "\n\n,,,\n" + ID + "1,\"Two\nlines\",,\n" + ID + "2,B,,\n", null);

        assertThat(lines).extracting(StagedLine::number).containsExactly(5L, 7L);
        assertThat(lines.get(0).values().companyName()).isEqualTo("Two lines");
    }

    @Test
    void callsTenThousandColumnsAFaultOfTheLine() {
        assertThat(customer(ID + "1,A,,," + "x,".repeat(10_000)).faults())
                .extracting(RowFault::fault)
                .containsExactly(ImportFault.TOO_MANY_COLUMNS);
    }

    @Test
    void tellsTheLineOfAQuoteThatIsNeverClosed() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> read(CUSTOMER_HEADINGS + "\n" + ID + "1,A,,\n" + ID + "2,\"B,,\n" + ID + "3,C,,\n", null))
                .isInstanceOfSatisfying(CsvLines.UnclosedQuoteException.class, unclosed -> assertThat(unclosed.line)
                        .isEqualTo(3));
    }

    @Test
    void faultsSurviveTheTable() {
        List<RowFault> faults = combined("nonsense|x,,,,x,,,,,").faults();

        assertThat(RowFault.decode(RowFault.encode(faults))).isEqualTo(faults);
        assertThat(RowFault.encode(java.util.Collections.nCopies(100, faults.get(0))))
                .hasSizeLessThan(500);
    }

    private static StagedLine customer(String line) {
        return only(read(CUSTOMER_HEADINGS + "\n" + line, null));
    }

    private static StagedLine combined(String line) {
        return only(read(COMBINED_HEADINGS + "\n" + line, null));
    }

    private static StagedLine only(List<StagedLine> lines) {
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static List<StagedLine> read(String text, String ownerOfAll) {
        FileHead head = FileHead.of(text.getBytes(StandardCharsets.UTF_8));
        LineReader reader = new LineReader(ImportKind.of(head.fields()).orElseThrow(), head.columns(), ownerOfAll);
        List<StagedLine> read = new ArrayList<>();
        CsvLines lines = CsvLines.of(text, head.separator());
        lines.next();
        for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(reader.read(line.get()));
        }
        return read;
    }
}
