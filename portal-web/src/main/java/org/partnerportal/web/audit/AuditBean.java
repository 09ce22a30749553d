package org.partnerportal.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.audit.ChainReport;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.trail.Outcome;
import org.partnerportal.web.shared.ListFile;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** The audit trail; all of the search is in the address, and so is the wish to have it checked. */
@Named
@RequestScoped
public class AuditBean {

    @Inject
    private AuditQueries trail;

    @Inject
    private Viewer viewer;

    @Inject
    private ListFile file;

    @Inject
    private HttpServletRequest request;

    private Page<AuditRow> page;
    private List<EntryView> entries = List.of();
    private ChainReport report;

    /** Looks before the page is begun, so that who may not see it gets "not found" and not half a page. */
    public void load() {
        AuditFilter filter = AuditSearch.read(request::getParameter, viewer.getZone());
        AuditWords words = AuditWords.in(viewer.getLocale());
        if (file.isAsked()) {
            file.send(
                    AuditFile.NAME,
                    AuditFile.HEADINGS,
                    asked -> trail.list(filter, asked),
                    row -> AuditFile.line(row, words));
            return;
        }
        page = trail.list(
                filter,
                PageRequest.of(
                        request.getParameter("after"),
                        request.getParameter("before"),
                        Parameters.size(request.getParameter("size"))));
        entries = page.rows().stream().map(row -> EntryView.of(row, words)).toList();
        if (request.getParameter("check") != null) {
            report = trail.verify();
        }
    }

    public Page<AuditRow> getPage() {
        return page;
    }

    public List<EntryView> getEntries() {
        return entries;
    }

    /** What the check found; null when nobody asked for it. */
    public ChainReport getReport() {
        return report;
    }

    public List<Map.Entry<String, String>> getOperations() {
        return AuditWords.in(viewer.getLocale()).operations();
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    /** What the reader calls the customer that the address names. */
    public String getCustomerName() {
        return request.getParameter("customer") == null || entries.isEmpty()
                ? ""
                : entries.get(0).row().customerName();
    }
}
