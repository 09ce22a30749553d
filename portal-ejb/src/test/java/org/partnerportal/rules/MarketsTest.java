package org.partnerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @CsvSource({"ES, DE", "GB, IT", "KZ, AE", "US, UM", "ES, ES", "BR, BR"})
    void oneMarketKeepsNobodyApart(String one, String other) {
        assertThat(Markets.apart(one, other, DAY)).isFalse();
        assertThat(Markets.apart(other, one, DAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ES, US", "BR, MX", "RU, KZ", "AU, NZ", "US, CA"})
    void twoMarketsDo(String one, String other) {
        assertThat(Markets.apart(one, other, DAY)).isTrue();
        assertThat(Markets.apart(other, one, DAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({",US", "US,", ",", "CN,US", "US,KP", "CN,KP"})
    void whatIsNotKnownKeepsNobodyApart(String one, String other) {
        assertThat(Markets.apart(one, other, DAY)).isFalse();
    }

    @Test
    void beforeTheListWasPublishedThereWasNone() {
        assertThat(Markets.apart("ES", "US", LocalDate.parse("2021-04-14"))).isFalse();
        assertThat(Markets.apart("ES", "US", LocalDate.parse("2021-04-15"))).isTrue();
    }

    @Test
    void everyCountryIsOneAndStandsInOneMarketWithItsSource() {
        List<String> named = Markets.on(DAY).stream()
                .flatMap(market -> market.countries().stream())
                .toList();
        assertThat(named).doesNotHaveDuplicates().hasSizeGreaterThan(200).allSatisfy(country -> assertThat(
                        Arrays.asList(Locale.getISOCountries()).contains(country) || country.equals("XK"))
                .as(country)
                .isTrue());
        assertThat(Markets.on(DAY))
                .allSatisfy(market -> assertThat(market.source().url()).startsWith("https://"));
    }
}
