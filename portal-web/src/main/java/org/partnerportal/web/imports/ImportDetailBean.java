package org.partnerportal.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.partnerportal.imports.ImportOutcome;
import org.partnerportal.imports.ImportQueries;
import org.partnerportal.imports.ImportSample;
import org.partnerportal.imports.ImportService;
import org.partnerportal.imports.ImportStatus;
import org.partnerportal.imports.ImportView;
import org.partnerportal.imports.RowFault;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** One import: what it would do, that it runs, what it has done; and the decisions about it. */
@Named
@ViewScoped
public class ImportDetailBean implements Serializable {

    @Inject
    private transient ImportQueries imports;

    @Inject
    private transient ImportService service;

    @Inject
    private transient Notices notices;

    @Inject
    private transient FaultWords words;

    @Inject
    private transient Viewer viewer;

    private String id;
    private ImportView job;

    public void load() {
        job = imports.get(Parameters.id(id));
    }

    public String run() {
        service.run(job.id());
        return here();
    }

    public String cancel() {
        service.cancel(job.id());
        notices.done("imports.detail.cancelled");
        return here();
    }

    public String settle() {
        service.settle(job.id());
        notices.done("imports.detail.settled");
        return "/imports/list?faces-redirect=true";
    }

    private String here() {
        return "/imports/detail?faces-redirect=true&id=" + job.id();
    }

    /** Examples of one outcome; asked for only when there are such lines. */
    public List<ImportSample> samples(String outcome) {
        return imports.samples(job.id(), ImportOutcome.valueOf(outcome));
    }

    public String fault(RowFault fault) {
        return words.of(fault, viewer.getLocale());
    }

    public List<String> getUnknownResellers() {
        return job.lines().warned() == 0 ? List.of() : imports.unknownResellers(job.id());
    }

    public String getCustomerName() {
        return job.customerId() == null
                ? ""
                : imports.customerName(job.customerId()).orElse("");
    }

    /** The portal works on it, and the page asks how far it is. */
    public boolean isWorking() {
        return job.status().working();
    }

    /** A person may still say what the columns mean. */
    public boolean isOpen() {
        return job.status() == ImportStatus.WAITING || job.status() == ImportStatus.READY;
    }

    public boolean isReady() {
        return job.status() == ImportStatus.READY;
    }

    public boolean isDone() {
        return job.status() == ImportStatus.DONE;
    }

    public ImportView getJob() {
        return job;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
