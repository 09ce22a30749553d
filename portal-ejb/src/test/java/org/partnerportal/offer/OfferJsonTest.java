package org.partnerportal.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OfferJsonTest {

    @Test
    void whatIsWrittenIsReadBack() {
        OfferContent content = OfferFixtures.content().build();
        assertThat(OfferJson.read(OfferJson.write(content))).isEqualTo(content);
        assertThat(OfferJson.read(OfferJson.write(OfferContent.EMPTY))).isEqualTo(OfferContent.EMPTY);
    }

    @Test
    void equalContentsHaveEqualJsonWhateverTheOrderInWhichTheyWereMade() {
        OfferContent read = OfferJson.read(
                "{\"title\":{\"es\":\"B\",\"en\":\"A\"},\"languages\":[\"ru\",\"en\"],\"scope\":{\"issueTypes\":[\"BILLING\",\"TECHNICAL\"]}}");
        OfferContent same = OfferJson.read(
                "{\"languages\":[\"en\",\"ru\"],\"scope\":{\"issueTypes\":[\"TECHNICAL\",\"BILLING\"]},\"title\":{\"en\":\"A\",\"es\":\"B\"}}");
        assertThat(OfferJson.write(read)).isEqualTo(OfferJson.write(same));
        assertThat(OfferJson.sha256(OfferJson.write(read))).hasSize(64);
    }

    @Test
    void whatOtherVersionsOfThePortalWroteIsPassedOver() {
        OfferContent content = OfferJson.read(
                "{\"languages\":[\"en\",\"fr\"],\"colour\":\"blue\",\"channels\":[{\"kind\":\"PIGEON\",\"value\":\"x\"}],\"scope\":{\"issueTypes\":[\"FUTURE\",\"BILLING\"]}}");
        assertThat(content.languages()).containsExactly("en");
        assertThat(content.channels())
                .singleElement()
                .extracting(Channel::value)
                .isEqualTo("x");
        assertThat(content.scope().issueTypes()).containsExactly(IssueType.BILLING);
    }

    @Test
    void storesComponentsAndNothingWorkedOutOfThem() {
        assertThat(OfferJson.write(OfferFixtures.content().build()))
                .contains("09:00", "2026-12-08")
                .doesNotContain("\"general\"", "money");
    }

    @Test
    void amountsKeepEveryDigit() {
        OfferContent content = OfferFixtures.content()
                .prices(Price.of(PriceKind.PER_HOUR, "1234567.89", "EUR"))
                .build();
        Price read = OfferJson.read(OfferJson.write(content)).prices().get(0);
        assertThat(read.amount()).isEqualByComparingTo(new BigDecimal("1234567.89"));
        assertThat(read.money()).hasValueSatisfying(money -> assertThat(money).hasToString("EUR 1234567.89"));
    }

    @Test
    void whatIsNoOfferIsAnError() {
        assertThatThrownBy(() -> OfferJson.read("<html>")).isInstanceOf(IllegalStateException.class);
    }
}
