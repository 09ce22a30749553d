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
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** The imports so far, and the form that hands in another file. */
@Named
@RequestScoped
public class ImportListBean {

    @Inject
    private ImportQueries imports;

    @Inject
    private Viewer viewer;

    private String q;
    private String stage;
    private String kind;
    private String sort;
    private String after;
    private String before;
    private String size;
    private String customer;
    private String refused;
    private String what;
    private String customerName;
    private Page<ImportView> page;

    public void load() {
        ImportFilter filter = new ImportFilter(
                q,
                Parameters.constant(ImportStage.class, stage),
                Parameters.constant(ImportKind.class, kind),
                Parameters.order(ImportSort.class, sort),
                Parameters.descends(sort));
        page = imports.list(filter, PageRequest.of(after, before, Parameters.size(size)));
        if (customer != null) {
            Long id = Parameters.number(customer);
            customerName = imports.customerName(id == null ? 0 : id).orElseThrow(NotFoundException::new);
        }
    }

    /** Why the file was not taken; empty when nothing was refused. */
    public String getRefusal() {
        return new Refusal(refused, what == null ? "" : what)
                .text(viewer.getLocale())
                .orElse("");
    }

    /** Whether only some of the files are asked for. */
    public boolean isNarrowed() {
        return Stream.of(q, stage, kind).anyMatch(asked -> asked != null && !asked.isBlank());
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

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
