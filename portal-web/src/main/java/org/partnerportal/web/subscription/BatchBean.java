package org.partnerportal.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.BatchOutcome;
import org.partnerportal.subscription.BatchView;
import org.partnerportal.subscription.RefusedRow;
import org.partnerportal.subscription.SupportBatchQueries;
import org.partnerportal.subscription.SupportBatchService;
import org.partnerportal.web.shared.ListFile;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** What will become, becomes, or became of many subscriptions that are to have one designated contact. */
@Named
@RequestScoped
public class BatchBean {

    private static final List<String> HEADINGS = List.of(
            "subscription.product",
            "subscription.msSubscriptionId",
            "subscription.customer",
            "subscription.batch.reason");

    @Inject
    private SupportBatchQueries queries;

    @Inject
    private SupportBatchService service;

    @Inject
    private ListFile file;

    @Inject
    private Notices notices;

    private String id;
    private Long version;
    private String after;
    private String before;
    private BatchView batch;
    private Page<RefusedRow> refused;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        Long number = Parameters.number(id);
        if (number == null) {
            throw new NotFoundException();
        }
        batch = queries.get(number);
        if (version == null) {
            version = batch.version();
        }
        if (file.isAsked()) {
            file.send("not-assigned", HEADINGS, request -> queries.refused(number, request), this::cells);
        } else {
            refused = queries.refused(number, PageRequest.of(after, before, Parameters.size(null)));
        }
    }

    public String confirm() {
        service.confirm(batch.id(), version);
        notices.done("subscription.batch.confirmed", batch.contact());
        return "/subscriptions/batch?faces-redirect=true&id=" + batch.id();
    }

    private List<Object> cells(RefusedRow row) {
        return Arrays.asList(row.productName(), row.msSubscriptionId(), row.customerName(), file.of(row.reason()));
    }

    public BatchView getBatch() {
        return batch;
    }

    /** Reasons that occur, with how often. */
    public List<BatchOutcome> getReasons() {
        return batch.outcomes().keySet().stream()
                .filter(BatchOutcome::isRefusal)
                .toList();
    }

    public Page<RefusedRow> getRefused() {
        return refused;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
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
}
