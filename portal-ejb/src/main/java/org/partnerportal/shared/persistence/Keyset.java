package org.partnerportal.shared.persistence;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Order and place of one page of a list, as SQL: by a key and, where keys are equal, by the row's id. The statement takes
 * {@link #condition}, {@link #order} and {@link #bind}; the cursor of a row is {@code Cursor.of(key, id)}.
 */
public final class Keyset {

    /** What a key is, read back from a cursor; null for what was tampered with, which means "from the start". */
    public enum Type {
        TEXT(text -> text),
        /** Of a column that holds ASCII alone. */
        ASCII(Ascii::of),
        NUMBER(text -> text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null),
        MOMENT(Type::moment);

        private final Function<String, Object> read;

        Type(Function<String, Object> read) {
            this.read = read;
        }

        private static Instant moment(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException tampered) {
                return null;
            }
        }
    }

    /**
     * What a list is sorted by.
     *
     * @param expression never null for any row
     */
    public record Key(String expression, Type type) {}

    private final String key;
    private final String id;
    private final boolean down;
    private final int limit;
    private final Optional<Place> place;

    private record Place(Object key, long id) {}

    /**
     * @param id expression of what tells rows of equal keys apart
     * @param descending how the list is read; a page backwards is read the other way round
     */
    public Keyset(Key key, String id, boolean descending, PageRequest page) {
        this.key = key.expression();
        this.id = id;
        this.down = page.backwards() != descending;
        this.limit = page.size() + 1;
        this.place = Cursor.parts(page.cursor(), 2).flatMap(parts -> place(parts, key.type()));
    }

    /** {@code " AND …"}, or nothing at the start of the list. */
    public String condition() {
        String way = down ? " < " : " > ";
        return place.isEmpty() ? "" : " AND (" + key + way + ":key OR (" + key + " = :key AND " + id + way + ":id))";
    }

    /** {@code " ORDER BY … LIMIT …"}, one row more than the page has. */
    public String order() {
        String way = down ? " DESC" : "";
        return " ORDER BY " + key + way + ", " + id + way + " LIMIT " + limit;
    }

    public NativeSql bind(NativeSql sql) {
        place.ifPresent(at -> sql.param("key", at.key()).param("id", at.id()));
        return sql;
    }

    private static Optional<Place> place(List<String> parts, Type type) {
        Object key = type.read.apply(parts.get(0));
        Object id = Type.NUMBER.read.apply(parts.get(1));
        return key == null || id == null ? Optional.empty() : Optional.of(new Place(key, (Long) id));
    }
}
