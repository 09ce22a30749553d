package org.partnerportal.web.contactpage;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.partnerportal.contactpage.ContactLinkQueries;
import org.partnerportal.contactpage.ContactLinkRow;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.shared.config.Settings;
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
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        List<Long> piece = queries.customersAfter(0, PIECE);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"support-links.csv\"");
        response.setHeader("Cache-Control", "no-store");
        ResourceBundle texts = Messages.in(viewer.getLocale());
        // spreadsheets take a file without this mark for one in the machine's own encoding
        response.getWriter().write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(response.getWriter());
        csv.writeRecord(
                texts.getString("contactpage.export.customer"),
                texts.getString("contactpage.export.domain"),
                texts.getString("contactpage.export.link"));
        while (!piece.isEmpty()) {
            service.giveAll(piece).forEach(row -> write(csv, row));
            piece = queries.customersAfter(piece.get(piece.size() - 1), PIECE);
        }
        csv.flush();
    }

    private void write(CsvWriter csv, ContactLinkRow row) {
        csv.writeRecord(
                harmless(row.customerName()),
                harmless(row.primaryDomain()),
                settings.url() + "/support/" + row.token());
    }

    /** A spreadsheet would run what begins like a formula. */
    private static String harmless(String cell) {
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
