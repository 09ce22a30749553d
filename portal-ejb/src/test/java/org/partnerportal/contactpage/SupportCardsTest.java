package org.partnerportal.contactpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerportal.responsibility.Contents;
import org.partnerportal.responsibility.CustomerSupport;
import org.partnerportal.responsibility.Party;
import org.partnerportal.responsibility.Portal;
import org.partnerportal.responsibility.Reason;
import org.partnerportal.responsibility.ReasonCode;
import org.partnerportal.responsibility.Responsibility;
import org.partnerportal.responsibility.SupportedProduct;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SalesChannel;

class SupportCardsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Party CONTOSO = new Party(1, "Contoso");
    private static final Party FABRIKAM = new Party(2, "Fabrikam");

    @Test
    void productsOfOneCompanyStandOnOneCardWithEachReasonOnce() {
        List<SupportCard> cards = cards(
                partner("A", CONTOSO, ReasonCode.PROVIDER_BY_DEFAULT, null),
                partner("B", CONTOSO, ReasonCode.INSTEAD_OF_BARRED, null),
                partner("C", CONTOSO, ReasonCode.PROVIDER_BY_DEFAULT, null));

        assertThat(cards).hasSize(1);
        assertThat(names(cards.get(0).products())).containsExactly("A", "B", "C");
        assertThat(cards.get(0).grounds())
                .extracting(ground -> ground.reason().code())
                .containsExactly(ReasonCode.PROVIDER_BY_DEFAULT, ReasonCode.INSTEAD_OF_BARRED);
        assertThat(names(cards.get(0).grounds().get(0).products())).containsExactly("A", "C");
    }

    @Test
    void whenAContactWasNamedMakesNoOtherReason() {
        List<SupportCard> cards = cards(
                partner("A", FABRIKAM, ReasonCode.DESIGNATED, NOW.minusSeconds(10)),
                partner("B", FABRIKAM, ReasonCode.DESIGNATED, NOW.minusSeconds(99)));

        assertThat(cards).singleElement().satisfies(card -> assertThat(card.grounds())
                .hasSize(1));
    }

    @Test
    void companiesStandInTheOrderOfTheirFirstProductAndMicrosoftLast() {
        List<SupportCard> cards = cards(
                microsoft("A"),
                partner("B", FABRIKAM, ReasonCode.DESIGNATED, null),
                partner("C", CONTOSO, ReasonCode.PROVIDER_BY_DEFAULT, null));

        assertThat(cards).extracting(SupportCard::company).containsExactly(FABRIKAM, CONTOSO, null);
    }

    @Test
    void whatWasDeletedIsNotShown() {
        Responsibility gone = partner("Gone", CONTOSO, ReasonCode.PROVIDER_BY_DEFAULT, null, "Deleted");

        assertThat(cards(gone)).isEmpty();
    }

    private static List<SupportCard> cards(Responsibility... answers) {
        return SupportCards.of(
                new CustomerSupport(9, "Customer", NOW, List.of(answers), Map.of(), Map.of(), Map.of(), null));
    }

    private static Responsibility partner(String product, Party company, ReasonCode code, Instant since) {
        return partner(product, company, code, since, "Active");
    }

    private static Responsibility partner(
            String product, Party company, ReasonCode code, Instant since, String status) {
        return new Responsibility(
                product(product, SalesChannel.CSP, status),
                company,
                Contents.PROFILE,
                null,
                null,
                new Reason(code, company.name(), null, "Contoso", since),
                List.of(company),
                List.of());
    }

    private static Responsibility microsoft(String product) {
        return new Responsibility(
                product(product, SalesChannel.MICROSOFT_DIRECT, "Active"),
                null,
                Contents.MICROSOFT,
                null,
                new Portal("AZURE", "https://portal.azure.com/"),
                new Reason(ReasonCode.BOUGHT_FROM_MICROSOFT, null, null, "Contoso", null),
                List.of(),
                List.of());
    }

    private static SupportedProduct product(String name, SalesChannel channel, String status) {
        return new SupportedProduct(1, "s", name, ProductFamily.AZURE, 1, status, channel, 1, null);
    }

    private static List<String> names(List<SupportedProduct> products) {
        return products.stream().map(SupportedProduct::name).toList();
    }
}
