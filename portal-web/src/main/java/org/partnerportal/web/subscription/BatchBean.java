package org.partnerportal.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.BatchOutcome;
import org.partnerportal.subscription.BatchView;
import org.partnerportal.subscription.RefusedRow;
import org.partnerportal.subscription.SupportBatchQueries;
import org.partnerportal.subscription.SupportBatchService;
import org.partnerportal.web.adminrights.RequestPage;
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
            "subscription.batch.reason",
            "subscription.batch.next");

    @Inject
    private SupportBatchQueries queries;

    @Inject
    private SupportBatchService service;

    @Inject
    private ListFile file;

    @Inject
    private Notices notices;

    @Inject
    private RequestPage requestPage;

    private Long version;
    private BatchView batch;
    private Page<RefusedRow> refused;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        long id = getBatch().id();
        if (file.isAsked()) {
            file.send("not-assigned", HEADINGS, request -> queries.refused(id, request), this::cells);
        }
    }

    public String confirm() {
        service.confirm(getBatch().id(), version);
        notices.done("subscription.batch.confirmed", batch.contact());
        return "/subscriptions/batch?faces-redirect=true&id=" + batch.id();
    }

    private List<Object> cells(RefusedRow row) {
        boolean ask = row.reason() == BatchOutcome.NO_ADMIN_RIGHTS;
        return Arrays.asList(
                row.productName(),
                row.msSubscriptionId(),
                row.customerName(),
                file.of(row.reason()),
                ask ? requestPage.of(row.customerId()) : null);
    }

    /** @throws NotFoundException when the address names none of the viewer's company */
    public BatchView getBatch() {
        if (batch == null) {
            batch = queries.get(Parameters.required("id"));
        }
        return batch;
    }

    /** Reasons that occur, with how often. */
    public List<BatchOutcome> getReasons() {
        return getBatch().outcomes().keySet().stream()
                .filter(BatchOutcome::isRefusal)
                .toList();
    }

    /** Whether the company lacks admin rights for any of the customers. */
    public boolean isRightsMissing() {
        return getBatch().outcomes().containsKey(BatchOutcome.NO_ADMIN_RIGHTS);
    }

    public Page<RefusedRow> getRefused() {
        if (refused == null) {
            refused = queries.refused(
                    getBatch().id(),
                    PageRequest.of(
                            Faces.getRequestParameter("after"),
                            Faces.getRequestParameter("before"),
                            Parameters.size(null)));
        }
        return refused;
    }

    /** What was read; another one now means somebody else was here meanwhile. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getBatch().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
