package org.partnerportal.shared.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a keyset-paged list.
 *
 * @param previous cursor of the page before, null on the first
 * @param next cursor of the page after, null on the last
 */
public record Page<T>(List<T> rows, String previous, String next) {

    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * Makes a page of rows that were read with a limit of {@code request.size() + 1}, in reverse order when the request
     * goes backwards.
     */
    public static <T> Page<T> of(List<T> read, PageRequest request, Function<T, String> cursor) {
        boolean more = read.size() > request.size();
        List<T> rows = new ArrayList<>(more ? read.subList(0, request.size()) : read);
        if (request.backwards()) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Page<>(rows, null, null);
        }
        boolean hasPrevious = request.backwards() ? more : request.cursor() != null;
        boolean hasNext = request.backwards() || more;
        return new Page<>(
                rows,
                hasPrevious ? cursor.apply(rows.get(0)) : null,
                hasNext ? cursor.apply(rows.get(rows.size() - 1)) : null);
    }
}
