package org.partnerportal.web.contactpage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.partnerportal.contactpage.ContactLinkQueries;
import org.partnerportal.contactpage.ContactLinkRow;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.csv.CsvOut;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.web.shared.Messages;
import org.partnerportal.web.shared.Viewer;

/**
 * All links of a partner as a file, for letters that are sent out; customers that never had one get one. By POST,
 * because it makes links. Memory does not grow with the number of customers.
 */
@WebServlet("/contact-links")
public class LinkListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PIECE = 500;

    @Inject
    private transient ContactLinkQueries queries;

    @Inject
    private transient ContactLinkService service;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<Long> piece = queries.customersAfter(0, PIECE);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"support-links.csv\"");
            write(piece, response.getOutputStream());
        } catch (ForbiddenException notForThisViewer) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(List<Long> first, OutputStream out) throws IOException {
        Locale locale = viewer.getLocale();
        ResourceBundle texts = Messages.in(locale);
        try (CsvOut csv = CsvOut.in(locale, out)) {
            csv.record(List.of(
                    texts.getString("contactpage.export.customer"),
                    texts.getString("contactpage.export.domain"),
                    texts.getString("contactpage.export.link")));
            List<Long> piece = first;
            while (!piece.isEmpty()) {
                service.giveAll(piece).forEach(row -> csv.record(cells(row)));
                piece = queries.customersAfter(piece.get(piece.size() - 1), PIECE);
            }
        }
    }

    private List<String> cells(ContactLinkRow row) {
        return List.of(row.customerName(), row.primaryDomain(), settings.url() + "/support/" + row.token());
    }
}
