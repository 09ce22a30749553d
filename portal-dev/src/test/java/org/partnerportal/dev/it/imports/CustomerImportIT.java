package org.partnerportal.dev.it.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.imports.Network.Partner;
import org.partnerportal.imports.ImportOutcome;
import org.partnerportal.imports.ImportStatus;
import org.partnerportal.imports.ProviderImportsSubscriptionsException;

class CustomerImportIT extends ImportCase {

    @Test
    void writesCustomersWithWhatTheyAreFoundBy() {
        Partner partner = network.direct();
        String msId = id();

        assertCounts(run(partner, CUSTOMERS + msId + ",Café «Ñandú» S.L.,cafe.example,Revendedor\n"), 1, 0, 0, 0);

        assertThat(network.rows(
                        "SELECT r.company_name, r.sort_name, r.primary_domain, r.relationship, c.kind, c.language"
                                + " FROM customer_relationship r JOIN company c ON c.id = r.customer_id"
                                + " WHERE r.partner_id = ? AND r.ms_tenant_id = ?",
                        partner.id(),
                        msId))
                .containsExactly("Café «Ñandú» S.L.|cafe nandu s l|cafe.example|Revendedor|CUSTOMER|es");
        assertThat(network.rows("SELECT term FROM customer_search_term WHERE partner_id = ?", partner.id()))
                .contains("cafe nandu s l", "nandu s l", "cafe example", msId.replace('-', ' '));
    }

    @Test
    void importingTwiceChangesNothing() {
        Partner partner = network.direct();
        String file = CUSTOMERS + id() + ",Fabrikam,fabrikam.example,Reseller\n" + id() + ",ООО «Ромашка»,,\n";
        run(partner, file);
        List<String> before = state(partner);

        assertCounts(run(partner, file), 0, 0, 2, 0);

        assertThat(state(partner)).isEqualTo(before);
    }

    @Test
    void keepsWhatWasBeforeAndFindsTheNewName() {
        Partner partner = network.direct();
        String msId = id();
        run(partner, CUSTOMERS + msId + ",Fabrikam,fabrikam.example,Reseller\n");

        assertCounts(run(partner, CUSTOMERS + msId + ",fabrikam,fabrikam.example,Reseller\n"), 0, 1, 0, 0);
        assertCounts(run(partner, CUSTOMERS + msId + ",Contoso,,Reseller\n"), 0, 1, 0, 0);

        assertThat(network.rows(
                        "SELECT company_name, primary_domain FROM customer_relationship_history WHERE partner_id = ?"
                                + " ORDER BY valid_from",
                        partner.id()))
                .containsExactly("Fabrikam|fabrikam.example", "fabrikam|fabrikam.example");
        assertThat(network.rows("SELECT term FROM customer_search_term WHERE partner_id = ?", partner.id()))
                .containsExactlyInAnyOrder("contoso", msId.replace('-', ' '));
    }

    @Test
    void leavesAloneWhatTheFileHasNoColumnFor() {
        Partner partner = network.direct();
        String msId = id();
        run(partner, CUSTOMERS + msId + ",Fabrikam,fabrikam.example,Reseller\n");

        assertCounts(run(partner, "Company name;Microsoft ID\nFabrikam;" + msId + "\n"), 0, 0, 1, 0);
        assertCounts(run(partner, "Company name;Microsoft ID\nContoso;" + msId + "\n"), 0, 1, 0, 0);

        assertThat(network.rows(
                        "SELECT company_name, primary_domain, relationship FROM customer_relationship"
                                + " WHERE partner_id = ?",
                        partner.id()))
                .containsExactly("Contoso|fabrikam.example|Reseller");
    }

    @Test
    void twoPartnersCallTheSameCustomerByTheirOwnNames() {
        Partner one = network.direct();
        Partner other = network.direct();
        String msId = id();
        run(one, CUSTOMERS + msId + ",Fabrikam,fabrikam.example,Reseller\n");

        assertCounts(run(other, CUSTOMERS + msId + ",Fabrikam (Madrid),,\n"), 1, 0, 0, 0);

        assertThat(network.rows(
                        "SELECT r.company_name, c.name FROM customer_relationship r JOIN company c"
                                + " ON c.id = r.customer_id WHERE r.ms_tenant_id = ? ORDER BY r.partner_id",
                        msId))
                .containsExactly("Fabrikam|Fabrikam", "Fabrikam (Madrid)|Fabrikam");
    }

    @Test
    void previewsWithoutWriting() {
        Partner partner = network.direct();
        String known = id();
        run(partner, CUSTOMERS + known + ",Fabrikam,fabrikam.example,Reseller\n");

        long job = upload(
                partner,
                (CUSTOMERS + known + ",Contoso,fabrikam.example,Reseller\n" + id() + ",New,,\n,Nameless id,,\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var ready = await(partner, job, ImportStatus.READY);

        assertThat(ready.lines().added()).isEqualTo(1);
        assertThat(ready.lines().changed()).isEqualTo(1);
        assertThat(ready.lines().faulty()).isEqualTo(1);
        assertThat(as(partner, () -> queries.samples(job, ImportOutcome.CHANGED)))
                .singleElement()
                .satisfies(sample -> assertThat(sample.changes())
                        .singleElement()
                        .hasToString("Change[field=COMPANY_NAME, before=Fabrikam, after=Contoso]"));
        assertThat(network.number("SELECT COUNT(*) FROM customer_relationship WHERE partner_id = ?", partner.id()))
                .isEqualTo(1);
        as(partner, () -> {
            service.cancel(job);
            return null;
        });
        assertThat(await(partner, job, ImportStatus.CANCELLED).endedAt()).isNotNull();
    }

    @Test
    void aResellerImportsCustomersAndNoSubscriptions() {
        Partner reseller = network.resellerOf(network.provider());

        assertCounts(run(reseller, CUSTOMERS + id() + ",Fabrikam,,\n"), 1, 0, 0, 0);
        assertThatThrownBy(() -> run(reseller, SUBSCRIPTIONS + id() + ",Teams,1,Active,\n"))
                .isInstanceOf(ProviderImportsSubscriptionsException.class);
    }

    @Test
    void refusesThePartnersOwnTenantAsACustomer() {
        Partner partner = network.direct();

        var done = run(partner, CUSTOMERS + partner.msTenantId() + ",Ourselves,,\n" + id() + ",Fabrikam,,\n");

        assertCounts(done, 1, 0, 0, 1);
        assertThat(faulty(partner, done.id(), java.util.Locale.ENGLISH)).contains("2,NOT_A_CUSTOMER");
    }

    private List<String> state(Partner partner) {
        return network.rows(
                "SELECT customer_id, version, valid_from FROM customer_relationship WHERE partner_id = ?"
                        + " UNION ALL SELECT customer_id, 0, valid_from FROM customer_relationship_history"
                        + " WHERE partner_id = ?"
                        + " UNION ALL SELECT company_id, generation, '' FROM page_generation WHERE company_id = ?"
                        + " UNION ALL SELECT COUNT(*), 0, '' FROM customer_search_term WHERE partner_id = ?",
                partner.id(),
                partner.id(),
                partner.id(),
                partner.id());
    }
}
