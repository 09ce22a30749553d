package org.partnerportal.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.partnerportal.shared.persistence.PageRequest;

/**
 * The address of the page, and that address with one thing changed: what language links, filters, sorting and paging
 * are made of. So all of a list's state is in its address.
 */
@Named
@RequestScoped
public class Here {

    /** Work that was asked for once ({@code check} of the activity log), and no state of the page. */
    private static final String ONCE = "check";

    private static final List<String> PLACE_IN_LIST = List.of("after", "before");

    @Inject
    private HttpServletRequest request;

    private String path;
    private Query query;

    @PostConstruct
    void read() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        path = failed == null ? request.getRequestURI() : failed.toString();
        query = Query.of(request.getQueryString());
    }

    /** For pages that are the same for everybody: of the address only the path counts. */
    public void pin(String pathOfPage) {
        path = pathOfPage;
        query = Query.of(null);
    }

    public String getPath() {
        return path;
    }

    /** Same place in the list, for example in another language. */
    public String keeping(String name, String value) {
        return path + query.with(ONCE, null).with(name, value).text();
    }

    /** From the start of the list: the cursor belongs to the former filter and order. */
    public String with(String name, String value) {
        return path + fromStart().with(name, value).text();
    }

    /** Sets a filter, or takes it off when it is set to just that. */
    public String toggled(String name, String value) {
        return with(name, is(name, value) ? null : value);
    }

    /** The next page ({@code after}) or the one before ({@code before}). */
    public String turned(String direction, String cursor) {
        return with(direction, cursor);
    }

    /** Sorted by that column, or the other way round when it is already. Descending is {@code -name}. */
    public String sorted(String column) {
        return with("sort", is("sort", column) ? "-" + column : column);
    }

    /** Value for {@code aria-sort}; null when the list is not sorted by that column. */
    public String sortOf(String column) {
        if (is("sort", column)) {
            return "ascending";
        }
        return is("sort", "-" + column) ? "descending" : null;
    }

    public boolean is(String name, String value) {
        return value.equals(query.first(name).orElse(""));
    }

    public String value(String name) {
        return query.first(name).orElse("");
    }

    /** The constant that the parameter names, as {@link Parameters#constant}. */
    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Parameters.constant(type, value(name));
    }

    /** The number in the parameter; null for anything else. */
    public Long number(String name) {
        return Parameters.number(value(name));
    }

    /** The order of the list; null for its own. */
    public <E extends Enum<E>> E order(Class<E> type) {
        return Parameters.order(type, value("sort"));
    }

    public boolean descends() {
        return Parameters.descends(value("sort"));
    }

    /** The page of the list. */
    public PageRequest page() {
        return page(Parameters.size(value("size")));
    }

    /** The page of a list of which all pages have so many rows. */
    public PageRequest page(int size) {
        return PageRequest.of(value("after"), value("before"), size);
    }

    /** Whether anything narrows or sorts the list. */
    public boolean isNarrowed() {
        return !fromStart().parameters().isEmpty();
    }

    /**
     * What a search form has to carry along besides its own field.
     *
     * @param fields names of further inputs of the form, separated by commas; may be null
     */
    public List<Map.Entry<String, String>> others(String field, String fields) {
        Query others = fromStart().with(field, null);
        for (String own : fields == null ? new String[0] : fields.split(",")) {
            others = others.with(own.trim(), null);
        }
        return List.copyOf(others.parameters().entrySet());
    }

    private Query fromStart() {
        Query start = query.with(ONCE, null);
        for (String cursor : PLACE_IN_LIST) {
            start = start.with(cursor, null);
        }
        return start;
    }
}
