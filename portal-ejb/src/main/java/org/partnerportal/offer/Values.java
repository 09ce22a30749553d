package org.partnerportal.offer;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a field that is not there in stored JSON, or that holds a constant of a later version, counts as. */
final class Values {

    private Values() {}

    static LocalText text(LocalText text) {
        return text == null ? LocalText.NONE : text;
    }

    static String string(String value) {
        return value == null ? "" : value.strip();
    }

    static <T> List<T> list(Collection<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    /** In the order of the enum, so that equal contents have equal JSON. */
    static <E extends Enum<E>> Set<E> set(Collection<E> values, Class<E> type) {
        EnumSet<E> result = EnumSet.noneOf(type);
        result.addAll(list(values));
        return Collections.unmodifiableSet(result);
    }
}
