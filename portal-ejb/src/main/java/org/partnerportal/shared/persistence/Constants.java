package org.partnerportal.shared.persistence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Constants by the names that stand in reference data and users' roles. A name that a newer version of the portal brought
 * while this node still runs is nobody's here, and stops nothing (ADR 0009).
 */
public final class Constants {

    private Constants() {}

    /** @param name null for none */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** @param names separated by blanks, null for none */
    public static <E extends Enum<E>> Set<E> all(Class<E> type, String names) {
        Set<E> constants = EnumSet.noneOf(type);
        if (names != null) {
            for (String name : names.split(" ")) {
                of(type, name).ifPresent(constants::add);
            }
        }
        return constants;
    }
}
