package org.partnerportal.dev.it.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.adminrights.Delegation;
import org.partnerportal.dev.it.imports.Network.Partner;
import org.partnerportal.imports.ImportProblem;
import org.partnerportal.imports.ImportStatus;
import org.partnerportal.imports.ImportView;

class SubscriptionImportIT extends ImportCase {

    @Inject
    private Delegation delegation;

    @Test
    void writesTheSubscriptionsOfTheChosenCustomer() {
        Partner partner = network.direct();
        long customer = customer(partner);
        String file = SUBSCRIPTIONS + id() + ",Microsoft 365 E3,25,Active,\n" + id() + ",Azure plan,,Suspendida,\n";

        assertCounts(run(partner, file, customer), 2, 0, 0, 0);
        assertCounts(run(partner, file, customer), 0, 0, 2, 0);

        assertThat(network.rows(
                        "SELECT product_name, product_family, quantity, status, channel, customer_id = ?"
                                + " FROM subscription WHERE owner_id = ? ORDER BY id",
                        customer,
                        partner.id()))
                .containsExactly(
                        "Microsoft 365 E3|MICROSOFT_365|25|Active|CSP|1", "Azure plan|AZURE|0|Suspendida|CSP|1");
    }

    @Test
    void asksForTheCustomerWhenNoneWasChosen() {
        Partner partner = network.direct();

        ImportView waiting = run(partner, SUBSCRIPTIONS + id() + ",Teams,1,Active,\n");

        assertThat(waiting.status()).isEqualTo(ImportStatus.WAITING);
        assertThat(waiting.problem()).isEqualTo(ImportProblem.CUSTOMER);
    }

    @Test
    void keepsWhatASubscriptionWasBefore() {
        Partner partner = network.direct();
        long customer = customer(partner);
        String msId = id();
        run(partner, SUBSCRIPTIONS + msId + ",Microsoft 365 E3,25,Active,\n", customer);

        assertCounts(run(partner, SUBSCRIPTIONS + msId + ",Microsoft 365 E3,30,Active,\n", customer), 0, 1, 0, 0);

        assertThat(network.rows(
                        "SELECT s.quantity, s.version, h.quantity, h.valid_to = s.valid_from FROM subscription s"
                                + " JOIN subscription_history h ON h.subscription_id = s.id WHERE s.owner_id = ?",
                        partner.id()))
                .containsExactly("30|1|25|1");
    }

    @Test
    void doesNotMoveASubscriptionToAnotherCustomer() {
        Partner partner = network.direct();
        String file = SUBSCRIPTIONS + id() + ",Teams,1,Active,\n";
        run(partner, file, customer(partner));

        ImportView done = run(partner, file, customer(partner));

        assertCounts(done, 0, 0, 0, 1);
        assertThat(faulty(partner, done.id(), Locale.ENGLISH)).contains("OTHER_CUSTOMER");
    }

    @Test
    void resolvesResellersAndGivesThemTheCustomer() {
        Partner provider = network.provider();
        Partner linked = network.resellerOf(provider);
        Partner stranger = network.reseller();
        String customer = id();
        String file = COMBINED + customer + ",Fabrikam,fabrikam.example," + id() + ",Teams,1,Active,"
                + linked.partnerId()
                + ",,,\n" + customer + ",Fabrikam,fabrikam.example," + id() + ",Teams,2,Active," + stranger.partnerId()
                + ",,,\n";

        ImportView done = run(provider, file);

        assertCounts(done, 2, 0, 0, 0);
        assertThat(done.lines().warned()).isEqualTo(1);
        assertThat(network.rows(
                        "SELECT quantity, reseller_id <=> ?, reseller_partner_id FROM subscription WHERE owner_id = ?"
                                + " ORDER BY quantity",
                        linked.id(),
                        provider.id()))
                .containsExactly("1|1|" + linked.partnerId(), "2|0|" + stranger.partnerId());
        assertThat(network.rows("SELECT company_name FROM customer_relationship WHERE partner_id = ?", linked.id()))
                .containsExactly("Fabrikam");
        assertThat(network.rows("SELECT term FROM customer_search_term WHERE partner_id = ?", linked.id()))
                .contains("fabrikam");
        assertThat(network.rows("SELECT 1 FROM customer_relationship WHERE partner_id = ?", stranger.id()))
                .isEmpty();
        assertCounts(run(provider, file), 0, 0, 2, 0);
    }

    @Test
    void assignsTheDesignatedContactToThoseWhoMayHoldIt() {
        Partner provider = network.provider();
        Partner reseller = network.resellerOf(provider);
        String customer = id();
        String held = id();
        String line = customer + ",Fabrikam,," + held + ",Teams,1,Active," + reseller.partnerId() + ",";

        run(provider, COMBINED + line + ",,\n");
        ImportView powerless = run(provider, COMBINED + line + reseller.partnerId() + ",,\n");
        assertThat(faulty(provider, powerless.id(), Locale.ENGLISH))
                .contains("CONTACT_WITHOUT_ADMIN_RIGHTS " + reseller.partnerId());
        long served = network.number("SELECT id FROM company WHERE ms_tenant_id = ?", customer);
        delegation.give(reseller.id(), served);
        ImportView done = run(
                provider,
                COMBINED + line + reseller.partnerId() + ",,\n" + id() + ",Contoso,," + id() + ",Teams,1,Active,,"
                        + reseller.partnerId() + ",,\n" + id() + ",Litware,," + id() + ",Teams,1,Active,,999,,\n");

        assertCounts(done, 0, 1, 0, 2);
        assertThat(faulty(provider, done.id(), Locale.ENGLISH))
                .contains("CONTACT_WITHOUT_RELATIONSHIP " + reseller.partnerId(), "CONTACT_UNKNOWN 999");
        assertThat(assignments(provider)).containsExactly(reseller.id() + "|0");

        // who loses the rights stays, also when a file names it again
        delegation.end(reseller.id(), served);
        assertCounts(run(provider, COMBINED + line + reseller.partnerId() + ",,\n"), 0, 0, 1, 0);
        assertThat(assignments(provider)).containsExactly(reseller.id() + "|0");

        // an empty cell changes nothing; the owner's own PartnerID gives it back
        assertCounts(run(provider, COMBINED + line + ",,\n"), 0, 0, 1, 0);
        assertCounts(run(provider, COMBINED + line + provider.partnerId() + ",,\n"), 0, 1, 0, 0);
        assertThat(assignments(provider)).containsExactly(reseller.id() + "|1");
    }

    @Test
    void designatesNobodyWhomThePagesWouldRefuse() {
        Partner provider = network.provider();
        Partner reseller = network.resellerOf(provider);
        Partner barred = network.resellerOf(provider);
        network.change("UPDATE company SET status = 'SUSPENDED' WHERE id = ?", barred.id());
        String customer = id();
        String file = COMBINED
                + line(customer, "Teams", "Active", reseller)
                + line(customer, "Elsewhere", "Active", reseller)
                + line(customer, "Modern", "Active", reseller)
                + line(customer, "Over", "Active", reseller);
        run(provider, file.replace("," + reseller.partnerId() + ",,\n", ",,,\n"));
        delegate(reseller, customer);
        change("channel = 'OTHER'", "Elsewhere", provider);
        change("new_commerce = TRUE", "Modern", provider);
        String canceled = file.replace("Over,1,Active", "Over,1,Отменена");

        ImportView done = run(provider, canceled);
        assertCounts(done, 0, 1, 0, 3);
        assertThat(faulty(provider, done.id(), Locale.ENGLISH).lines().skip(1))
                .allMatch(line -> line.contains(reseller.partnerId()))
                .extracting(line -> line.split(",")[1].split(" ")[0])
                .containsExactly("CONTACT_NOT_CSP", "CONTACT_NEW_COMMERCE", "CONTACT_OF_ENDED");
        assertThat(assignments(provider)).containsExactly(reseller.id() + "|0");

        ImportView other = run(
                provider,
                COMBINED + line(customer, "Word", "Active", barred) + line(customer, "Excel", "Deleted", null));
        assertCounts(other, 1, 0, 0, 1);
        assertThat(faulty(provider, other.id(), Locale.ENGLISH))
                .contains("CONTACT_NOT_IN_GOOD_STANDING " + barred.partnerId());
    }

    @Test
    void takesAContactWhoIsOneAlreadyWhateverSpeaksAgainstItByNow() {
        Partner provider = network.provider();
        Partner reseller = network.resellerOf(provider);
        String customer = id();
        String file = COMBINED + line(customer, "Teams", "Active", reseller);
        run(provider, file.replace("," + reseller.partnerId() + ",,\n", ",,,\n"));
        delegate(reseller, customer);
        assertCounts(run(provider, file), 0, 1, 0, 0);
        change("new_commerce = TRUE", "Teams", provider);
        network.change("UPDATE company SET status = 'SUSPENDED' WHERE id = ?", reseller.id());

        assertCounts(run(provider, file), 0, 0, 1, 0);
        assertCounts(run(provider, file.replace("Active", "Canceled")), 0, 1, 0, 0);

        // the owner may always take it back
        assertCounts(
                run(provider, file.replace("," + reseller.partnerId() + ",,\n", "," + provider.partnerId() + ",,\n")),
                0,
                1,
                0,
                0);
        assertThat(assignments(provider)).containsExactly(reseller.id() + "|1");
    }

    /** One subscription sold through that reseller, who is its contact, too. */
    private static String line(String customer, String product, String status, Partner reseller) {
        String partnerId = reseller == null ? "" : reseller.partnerId();
        String subscription = UUID.nameUUIDFromBytes((customer + product).getBytes(StandardCharsets.UTF_8))
                .toString();
        return String.join(
                ",", customer, "Fabrikam", "", subscription, product, "1", status, partnerId, partnerId, "", "\n");
    }

    private void delegate(Partner reseller, String customer) {
        delegation.give(reseller.id(), network.number("SELECT id FROM company WHERE ms_tenant_id = ?", customer));
    }

    private void change(String what, String product, Partner owner) {
        network.change(
                "UPDATE subscription SET " + what + " WHERE owner_id = ? AND product_name = ?", owner.id(), product);
    }

    @Test
    void keepsPersonsWithTheirLanguage() {
        Partner partner = network.direct();
        String customer = id();
        String file = COMBINED + customer + ",Fabrikam,,,,,,,,ana@fabrikam.example,Русский\n" + customer
                + ",Fabrikam,,,,,,,,luis@fabrikam.example,\n";

        assertCounts(run(partner, file), 2, 0, 0, 0);
        assertCounts(run(partner, file), 0, 0, 2, 0);

        assertThat(network.rows(
                        "SELECT email, language FROM customer_contact WHERE partner_id = ? ORDER BY email",
                        partner.id()))
                .containsExactly("ana@fabrikam.example|ru", "luis@fabrikam.example|es");
    }

    private java.util.List<String> assignments(Partner partner) {
        return network.rows(
                "SELECT contact_id, valid_to IS NOT NULL FROM support_assignment WHERE owner_id = ? ORDER BY id",
                partner.id());
    }

    private long customer(Partner partner) {
        String msId = id();
        run(partner, CUSTOMERS + msId + ",Customer " + msId + ",,\n");
        return network.number("SELECT id FROM company WHERE ms_tenant_id = ?", msId);
    }
}
