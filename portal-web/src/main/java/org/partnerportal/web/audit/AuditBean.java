package org.partnerportal.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.audit.ChainReport;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.trail.Outcome;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.ListFile;
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
    private Here here;

    private Page<AuditRow> page;
    private List<EntryView> entries = List.of();
    private ChainReport report;

    /** Looks before the page is begun, so that who may not see it gets "not found" and not half a page. */
    public void load() {
        AuditFilter filter = AuditSearch.read(here::value, viewer.getZone());
        AuditWords words = AuditWords.in(viewer.getLocale());
        if (file.isAsked()) {
            file.send(
                    AuditFile.NAME,
                    AuditFile.HEADINGS,
                    asked -> trail.list(filter, asked),
                    row -> AuditFile.line(row, words));
            return;
        }
        page = trail.list(filter, here.page());
        entries = page.rows().stream().map(row -> EntryView.of(row, words)).toList();
        if (here.is("check", "1")) {
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
        return here.value("customer").isEmpty() || entries.isEmpty()
                ? ""
                : entries.get(0).row().customerName();
    }
}
