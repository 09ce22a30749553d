package org.partnerportal.web.shared;

import java.util.Arrays;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.partnerportal.shared.error.NotFoundException;

/** Reads view parameters leniently: what somebody mistyped into an address narrows nothing and breaks nothing. */
public final class Parameters {

    private static final int DEFAULT_SIZE = 50;

    private Parameters() {}

    /** The constant written as in addresses, {@code no-link} for {@code NO_LINK}; null for anything else. */
    public static <E extends Enum<E>> E constant(Class<E> type, String value) {
        if (value == null) {
            return null;
        }
        String name = value.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The order of a list, {@code name} or, the other way round, {@code -name}; null for anything else. */
    public static <E extends Enum<E>> E order(Class<E> type, String value) {
        return constant(type, descends(value) ? value.substring(1) : value);
    }

    public static boolean descends(String order) {
        return order != null && order.startsWith("-");
    }

    /** The number; null for anything else. */
    public static Long number(String value) {
        return value != null && value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }

    /**
     * The id that a view parameter brought.
     *
     * @throws NotFoundException when it is none
     */
    public static long id(String value) {
        Long id = number(value);
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    /**
     * The id in that parameter of the request: of the page's subject, or of the row whose button was pressed.
     *
     * @throws NotFoundException when there is none
     */
    public static long required(String name) {
        return id(Faces.getRequestParameter(name));
    }

    /** Rows of a page, 50 unless the address says otherwise. */
    public static int size(String value) {
        Long size = number(value);
        return size == null ? DEFAULT_SIZE : (int) Math.min(size, Integer.MAX_VALUE);
    }
}
