package org.partnerportal.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.omnifaces.util.Faces;
import org.partnerportal.audit.AuditService;
import org.partnerportal.shared.csv.CsvOut;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;

/**
 * A list as a CSV file in the viewer's language, sent in place of the page when its address says {@code as=csv}: all rows
 * that the address narrows it to, in its order. Read page by page while it is written, so that its size does not matter. That it left the portal stands in the audit trail.
 */
@RequestScoped
public class ListFile {

    private static final int ROWS_AT_ONCE = 200;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Inject
    private Viewer viewer;

    @Inject
    private Here here;

    @Inject
    private AuditService trail;

    /** Whether the file is wanted and not the page. */
    public boolean isAsked() {
        return here.is("as", "csv");
    }

    /**
     * @param name of the file, without its ending
     * @param headings keys of their texts
     * @param list reads a page; what it refuses is refused before anything was sent
     * @param line cells of a row; null is an empty one
     */
    public <T> void send(
            String name, List<String> headings, Function<PageRequest, Page<T>> list, Function<T, List<Object>> line) {
        Page<T> page = list.apply(PageRequest.first(ROWS_AT_ONCE));
        trail.exported(name);
        HttpServletResponse response = Faces.getResponse();
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        try (CsvOut csv = CsvOut.in(viewer.getLocale(), response.getOutputStream())) {
            csv.record(headings.stream().map(this::text).toList());
            write(csv, page, line);
            while (page.next() != null) {
                page = list.apply(PageRequest.of(page.next(), null, ROWS_AT_ONCE));
                write(csv, page, line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Faces.responseComplete();
    }

    public String text(String key) {
        return texts().getString(key);
    }

    /** The text of an enum's constant. */
    public String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    /** Date and time in the viewer's zone, as spreadsheets of all languages read them; null for none. */
    public String moment(Instant instant) {
        return instant == null ? null : MOMENT.format(LocalDateTime.ofInstant(instant, viewer.getZone()));
    }

    private static <T> void write(CsvOut csv, Page<T> page, Function<T, List<Object>> line) {
        for (T row : page.rows()) {
            csv.record(line.apply(row).stream()
                    .map(cell -> cell == null ? "" : cell.toString())
                    .toList());
        }
    }

    private ResourceBundle texts() {
        return Messages.in(viewer.getLocale());
    }
}
