package org.partnerportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnerportal.offer.CloudDuties;
import org.partnerportal.offer.OfferCheck;
import org.partnerportal.offer.OfferProblem;
import org.partnerportal.subscription.ProductFamily;

/** The demo's files fit together, so that a start never fails over them. */
class DemoFileTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TestFactory
    Stream<DynamicTest> everyOfferCouldBePublished() {
        Map<String, NamedCsvRecord> companies = byField("companies.csv", "key");
        return DemoFile.rows("offers.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("company"), () -> {
                    NamedCsvRecord company = companies.get(row.getField("company"));
                    assertThat(OfferCheck.problems(
                                    DemoOffers.content(row),
                                    duties(company.getField("cloud")),
                                    company.getField("country"),
                                    NOW))
                            .filteredOn(OfferProblem::blocking)
                            .isEmpty();
                }));
    }

    private static CloudDuties duties(String cloud) {
        return cloud.equals("CHINA") ? new CloudDuties(true, "", true) : CloudDuties.NONE;
    }

    @Test
    void thereAreThreePartnersOfEachKindTheirOperatorAndTwoHundredCustomers() {
        assertThat(DemoFile.rows("companies.csv").stream()
                        .collect(Collectors.groupingBy(row -> row.getField("kind"), Collectors.counting())))
                .isEqualTo(Map.of(
                        "DIRECT_BILL_PARTNER", 3L, "INDIRECT_PROVIDER", 3L, "INDIRECT_RESELLER", 3L, "OPERATOR", 1L));
        assertThat(keys("customers.csv", "key")).hasSize(200);
    }

    @Test
    void rowsReferToRowsThatExist() {
        Set<String> partners = keys("companies.csv", "key");
        Set<String> customers = keys("customers.csv", "key");
        assertThat(partners).containsAll(keys("customers.csv", "partner"));
        assertThat(customers).containsAll(keys("subscriptions.csv", "customer"));
        assertThat(customers).containsAll(keys("persons.csv", "customer"));
        assertThat(customers).containsAll(keys("admin-rights.csv", "customer"));
        assertThat(partners).containsAll(keys("admin-rights.csv", "partner"));
        for (NamedCsvRecord row : DemoFile.rows("subscriptions.csv")) {
            assertThat(partners).contains(row.getField("owner"));
            assertThat(row.getField("designated_contact")).isIn("", row.getField("reseller"));
            assertThat(row.getField("reseller").isEmpty() || isLinked(row)).isTrue();
        }
    }

    @Test
    void supportIsLeftToAProviderOfTheResellersOwn() {
        Set<List<String>> linked = DemoFile.rows("partnerships.csv").stream()
                .map(NamedCsvRecord::getFields)
                .collect(Collectors.toSet());
        assertThat(DemoFile.rows("outsourcing.csv"))
                .isNotEmpty()
                .extracting(NamedCsvRecord::getFields)
                .allSatisfy(row -> assertThat(linked).contains(row));
    }

    @Test
    void everySubscriptionBelongsToACustomerOfItsOwner() {
        Set<List<String>> served = DemoFile.rows("customers.csv").stream()
                .map(row -> List.of(row.getField("key"), row.getField("partner")))
                .collect(Collectors.toSet());
        assertThat(served)
                .containsAll(DemoFile.rows("subscriptions.csv").stream()
                        .map(row -> List.of(row.getField("customer"), row.getField("owner")))
                        .toList());
    }

    @Test
    void microsoftsProductsHaveAFamily() {
        assertThat(DemoFile.rows("subscriptions.csv").stream()
                        .filter(row -> !row.getField("channel").equals("OTHER"))
                        .map(row -> ProductFamily.of(row.getField("product"))))
                .doesNotContain(ProductFamily.OTHER);
    }

    @Test
    void accountsNameEveryUserAndNobodyElse() throws IOException {
        Properties accounts = new Properties();
        accounts.load(new StringReader(DemoFile.text("accounts.properties")));
        accounts.remove("password");
        assertThat(accounts.stringPropertyNames()).isEqualTo(keys("users.csv", "email"));
    }

    private static boolean isLinked(NamedCsvRecord subscription) {
        return DemoFile.rows("partnerships.csv").stream()
                .anyMatch(link -> link.getField("provider").equals(subscription.getField("owner"))
                        && link.getField("reseller").equals(subscription.getField("reseller")));
    }

    private static Set<String> keys(String file, String field) {
        return DemoFile.rows(file).stream().map(row -> row.getField(field)).collect(Collectors.toSet());
    }

    private static Map<String, NamedCsvRecord> byField(String file, String field) {
        return DemoFile.rows(file).stream().collect(Collectors.toMap(row -> row.getField(field), Function.identity()));
    }
}
