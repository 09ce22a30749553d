package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.partnerportal.relationship.TransferFilter;
import org.partnerportal.relationship.TransferQueries;
import org.partnerportal.relationship.TransferRow;
import org.partnerportal.relationship.TransferState;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.ListFile;

/** Requests for transfer that the partner is to answer or has offered; all of its state is in the address. */
@Named
@RequestScoped
public class TransferListBean {

    @Inject
    private TransferQueries transfers;

    @Inject
    private ListFile file;

    @Inject
    private Here here;

    private static final List<String> HEADINGS = List.of(
            "relationship.transfer.what",
            "relationship.transfer.customer",
            "relationship.request.state",
            "relationship.transfer.case",
            "relationship.transfer.asked",
            "relationship.transfer.due");

    private Page<TransferRow> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        if (file.isAsked()) {
            file.send("transfers", HEADINGS, request -> transfers.list(filter(), request), this::cells);
        } else {
            page = transfers.list(filter(), here.page());
        }
    }

    private TransferFilter filter() {
        return new TransferFilter(
                here.value("q"),
                here.constant(TransferState.class, "state"),
                here.is("late", "yes"),
                here.descends(),
                here.is("open", "yes"),
                here.number("reseller"));
    }

    private List<Object> cells(TransferRow row) {
        return Arrays.asList(
                row.what(),
                row.customer(),
                file.of(row.state()),
                row.caseNumber(),
                file.moment(row.askedAt()),
                file.moment(row.dueAt()));
    }

    public TransferState[] getStates() {
        return TransferState.values();
    }

    public Page<TransferRow> getPage() {
        return page;
    }
}
