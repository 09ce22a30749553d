package org.partnerportal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.shared.persistence.ReferenceData;

/** Which countries are one market: {@code db/reference/market.csv}. */
final class Markets {

    private static final List<Market> ALL;

    static {
        Map<String, Source> sources = Source.all();
        ALL = ReferenceData.rows("market").stream()
                .map(row -> new Market(
                        row.getField("market"),
                        Set.of(row.getField("countries").split(" ")),
                        new Validity(
                                LocalDate.parse(row.getField("valid_from")),
                                row.getField("valid_to").isEmpty() ? null : LocalDate.parse(row.getField("valid_to"))),
                        sources.get(row.getField("source"))))
                .toList();
    }

    private Markets() {}

    static List<Market> on(LocalDate day) {
        return ALL.stream().filter(market -> market.validity().contains(day)).toList();
    }

    /**
     * Whether two countries are known to be of two markets. What is not known keeps nobody apart: a country that is null, or
     * that no market names (partners of those are served otherwise).
     */
    static boolean apart(String one, String other, LocalDate day) {
        Optional<Market> first = of(one, day);
        Optional<Market> second = of(other, day);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private static Optional<Market> of(String country, LocalDate day) {
        return on(day).stream()
                .filter(market -> country != null && market.countries().contains(country))
                .findFirst();
    }
}
