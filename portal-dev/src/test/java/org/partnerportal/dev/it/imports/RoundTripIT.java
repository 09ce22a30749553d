package org.partnerportal.dev.it.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.dev.it.adminrights.Delegation;
import org.partnerportal.dev.it.imports.Network.Partner;
import org.partnerportal.imports.ImportView;
import org.partnerportal.shared.error.NotFoundException;

class RoundTripIT extends ImportCase {

    @Inject
    private Delegation delegation;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ru"})
    void whatWentOutComesBackUnchanged(String language) {
        Locale locale = new Locale(language);
        Partner provider = network.provider();
        Partner reseller = network.resellerOf(provider);
        String first = id();
        String file = COMBINED + first + ",\"Fabrikam; \"\"Norte\"\", S.L.\",fabrikam.example," + id()
                + ",Teams,1,Active,"
                + reseller.partnerId() + "," + reseller.partnerId() + ",ana@fabrikam.example,es\n" + first
                + ",\"Fabrikam; \"\"Norte\"\", S.L.\",fabrikam.example," + id() + ",Azure plan,,Disabled,,,,\n" + id()
                + ",-Menos que nada,,,,,,,,a@x.example,ru\n" + id() + ",@home <b>,домен.example,,,,,,,,\n";
        String named = reseller.partnerId() + "," + reseller.partnerId();
        assertCounts(run(provider, file.replace(named, reseller.partnerId() + ",")), 4, 0, 0, 0);
        delegation.give(reseller.id(), network.number("SELECT id FROM company WHERE ms_tenant_id = ?", first));
        assertCounts(run(provider, file), 0, 1, 3, 0);

        String combined = export(provider, out -> exports.combined(out, locale));
        String customers = export(provider, out -> exports.customers(out, locale));
        long customer = network.number("SELECT id FROM company WHERE ms_tenant_id = ?", first);
        String subscriptions = export(provider, out -> exports.subscriptions(customer, out, locale));

        assertThat(combined).startsWith("\uFEFF").contains("'-Menos que nada", "'@home <b>");
        assertCounts(run(provider, combined), 0, 0, 4, 0);
        assertCounts(run(provider, customers), 0, 0, 3, 0);
        assertCounts(run(provider, subscriptions, customer), 0, 0, 2, 0);
    }

    @Test
    void faultyLinesComeBackToBeMended() {
        Partner partner = network.direct();
        String good = id();
        ImportView done = run(
                partner,
                "Note;Microsoft ID;Company name\nx;" + good + ";Fabrikam\n=1+1;nonsense;\"Contoso; S.L.\"\n;" + good
                        + ";Twice\n;" + id() + "\n");

        assertCounts(done, 1, 0, 0, 3);
        String report = faulty(partner, done.id(), new Locale("es"));
        assertThat(report.lines())
                .containsExactly(
                        "\uFEFFLínea;Motivo;Note;Microsoft ID;Company name",
                        "3;NOT_AN_ID nonsense;'=1+1;nonsense;\"Contoso; S.L.\"",
                        "4;DUPLICATE 2;;" + good + ";Twice",
                        "5;TOO_FEW_COLUMNS 2 ≠ 3;;"
                                + report.lines().toList().get(3).split(";")[3]);

        String mended = report.lines()
                .limit(2)
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow()
                .replace("nonsense", id());
        assertCounts(run(partner, mended.replace("NOT_AN_ID", "whatever")), 1, 0, 0, 0);
    }

    @Test
    void exportsNothingOfOthers() {
        Partner one = network.direct();
        Partner other = network.direct();
        String msId = id();
        run(one, CUSTOMERS + msId + ",Secret customer,,\n");
        long customer = network.number("SELECT id FROM company WHERE ms_tenant_id = ?", msId);

        assertThat(export(other, out -> exports.customers(out, Locale.ENGLISH))).doesNotContain("Secret");
        assertThat(export(other, out -> exports.combined(out, Locale.ENGLISH))).doesNotContain("Secret");
        assertThatThrownBy(() -> export(other, out -> exports.subscriptions(customer, out, Locale.ENGLISH)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aResellerExportsWhatItIsTheResellerOf() {
        Partner provider = network.provider();
        Partner reseller = network.resellerOf(provider);
        String customer = id();
        run(
                provider,
                COMBINED + customer + ",Fabrikam,," + id() + ",Resold product,1,Active," + reseller.partnerId()
                        + ",,,\n" + customer + ",Fabrikam,," + id() + ",Providers product,1,Active,,,,\n");

        assertThat(export(reseller, out -> exports.combined(out, Locale.ENGLISH)))
                .contains("Resold product")
                .doesNotContain("Providers product");
    }
}
