package org.partnerportal.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.partnerportal.imports.ImportFilter;
import org.partnerportal.imports.ImportKind;
import org.partnerportal.imports.ImportQueries;
import org.partnerportal.imports.ImportService;
import org.partnerportal.imports.ImportSort;
import org.partnerportal.imports.ImportStage;
import org.partnerportal.imports.ImportView;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.Viewer;

/** The imports so far, and the form that hands in another file. */
@Named
@RequestScoped
public class ImportListBean {

    @Inject
    private ImportQueries imports;

    @Inject
    private Viewer viewer;

    @Inject
    private Here here;

    private String customerName;
    private Page<ImportView> page;

    public void load() {
        ImportFilter filter = new ImportFilter(
                here.value("q"),
                here.constant(ImportStage.class, "stage"),
                here.constant(ImportKind.class, "kind"),
                here.order(ImportSort.class),
                here.descends());
        page = imports.list(filter, here.page());
        if (!here.value("customer").isEmpty()) {
            Long id = here.number("customer");
            customerName = imports.customerName(id == null ? 0 : id).orElseThrow(NotFoundException::new);
        }
    }

    /** Why the file was not taken; empty when nothing was refused. */
    public String getRefusal() {
        return new Refusal(here.value("refused"), here.value("what"))
                .text(viewer.getLocale())
                .orElse("");
    }

    /** Whether only some of the files are asked for. */
    public boolean isNarrowed() {
        return Stream.of("q", "stage", "kind")
                .anyMatch(asked -> !here.value(asked).isBlank());
    }

    public ImportStage[] getStages() {
        return ImportStage.values();
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public Page<ImportView> getPage() {
        return page;
    }

    public boolean isBlank() {
        return page.rows().isEmpty();
    }

    /** Bytes that a file may have. */
    public long getMost() {
        return ImportService.MOST_BYTES;
    }

    public long getMostMegabytes() {
        return ImportService.MOST_BYTES >> 20;
    }

    /** Name of the customer whose subscriptions are to be handed in; null when none was chosen. */
    public String getCustomerName() {
        return customerName;
    }
}
