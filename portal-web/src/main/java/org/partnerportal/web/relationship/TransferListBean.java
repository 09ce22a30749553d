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
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.ListFile;
import org.partnerportal.web.shared.Parameters;

/** Requests for transfer that the partner is to answer or has offered; all of its state is in the address. */
@Named
@RequestScoped
public class TransferListBean {

    @Inject
    private TransferQueries transfers;

    @Inject
    private ListFile file;

    private static final List<String> HEADINGS = List.of(
            "relationship.transfer.what",
            "relationship.transfer.customer",
            "relationship.request.state",
            "relationship.transfer.case",
            "relationship.transfer.asked",
            "relationship.transfer.due");

    private String q;
    private String state;
    private String late;
    private String sort;
    private String after;
    private String before;
    private String size;
    private Page<TransferRow> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        if (file.isAsked()) {
            file.send("transfers", HEADINGS, request -> transfers.list(filter(), request), this::cells);
        } else {
            page = transfers.list(filter(), PageRequest.of(after, before, Parameters.size(size)));
        }
    }

    private TransferFilter filter() {
        return new TransferFilter(
                q, Parameters.constant(TransferState.class, state), "yes".equals(late), Parameters.descends(sort));
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

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
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
}
