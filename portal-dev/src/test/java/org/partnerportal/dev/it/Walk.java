package org.partnerportal.dev.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;

/** Turns the pages of a list as a person would, to the end and back again. */
public final class Walk {

    private static final int SIZE = 2;

    private Walk() {}

    /** A list, asked as somebody. */
    @FunctionalInterface
    public interface Pages<T> {
        Page<T> page(PageRequest request) throws Exception;
    }

    /** All rows from the first page to the last; on the way back the same are met. */
    public static <T> List<T> through(Pages<T> list) throws Exception {
        Page<T> page = list.page(PageRequest.first(SIZE));
        List<T> forth = new ArrayList<>(page.rows());
        while (page.next() != null) {
            page = list.page(PageRequest.of(page.next(), null, SIZE));
            forth.addAll(page.rows());
        }
        List<T> back = new ArrayList<>(page.rows());
        while (page.previous() != null) {
            page = list.page(PageRequest.of(null, page.previous(), SIZE));
            back.addAll(0, page.rows());
        }
        assertThat(back).isEqualTo(forth);
        return forth;
    }
}
