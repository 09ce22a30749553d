package org.partnerportal.shared.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Place in a list for keyset paging: the sort key of a row, opaque and safe in a URL. */
public final class Cursor {

    private static final String SEPARATOR = "\u0000";

    private Cursor() {}

    public static String of(Object... keyParts) {
        StringBuilder joined = new StringBuilder();
        for (Object part : keyParts) {
            joined.append(joined.isEmpty() ? "" : SEPARATOR).append(part);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of a cursor; empty when it is absent or was tampered with, which means "from the start". */
    public static Optional<List<String>> parts(String cursor, int expected) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(joined.split(SEPARATOR, -1));
            return parts.size() == expected ? Optional.of(parts) : Optional.empty();
        } catch (IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }
}
