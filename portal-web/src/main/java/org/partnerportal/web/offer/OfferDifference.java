package org.partnerportal.web.offer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one offer says otherwise than another.
 *
 * @param before null where only the second says anything
 * @param after null where only the first does
 */
public record OfferDifference(String label, String before, String after) implements Serializable {

    /** Field by field, in the order of the offer. */
    public static List<OfferDifference> between(List<OfferLine> before, List<OfferLine> after) {
        Map<String, OfferLine> first = byKey(before);
        Map<String, OfferLine> second = byKey(after);
        List<OfferDifference> differences = new ArrayList<>();
        for (OfferLine line : before) {
            OfferLine other = second.get(line.key());
            if (other == null || !Objects.equals(line.text(), other.text())) {
                differences.add(new OfferDifference(line.label(), line.text(), other == null ? null : other.text()));
            }
        }
        after.stream()
                .filter(line -> !first.containsKey(line.key()))
                .forEach(line -> differences.add(new OfferDifference(line.label(), null, line.text())));
        return differences;
    }

    private static Map<String, OfferLine> byKey(List<OfferLine> lines) {
        Map<String, OfferLine> byKey = new LinkedHashMap<>();
        lines.forEach(line -> byKey.put(line.key(), line));
        return byKey;
    }
}
