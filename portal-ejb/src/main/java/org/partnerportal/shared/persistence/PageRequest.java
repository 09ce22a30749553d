package org.partnerportal.shared.persistence;

/**
 * Which page of a list: the {@code size} rows after, or before, a cursor; from the start without one.
 *
 * @param size rows, held to 1…200
 */
public record PageRequest(String cursor, boolean backwards, int size) {

    public PageRequest {
        size = Math.max(1, Math.min(200, size));
        cursor = cursor == null || cursor.isBlank() ? null : cursor;
        backwards = backwards && cursor != null;
    }

    public static PageRequest first(int size) {
        return new PageRequest(null, false, size);
    }

    /** From the two view parameters {@code after} and {@code before}, of which at most one is set. */
    public static PageRequest of(String after, String before, int size) {
        boolean back = before != null && !before.isBlank();
        return new PageRequest(back ? before : after, back, size);
    }
}
