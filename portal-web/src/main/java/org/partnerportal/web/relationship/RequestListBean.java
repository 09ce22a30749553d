package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.partnerportal.relationship.RequestFilter;
import org.partnerportal.relationship.RequestKind;
import org.partnerportal.relationship.RequestQueries;
import org.partnerportal.relationship.RequestRow;
import org.partnerportal.relationship.RequestSort;
import org.partnerportal.relationship.RequestState;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.ListFile;
import org.partnerportal.web.shared.Parameters;

/** What the partner has asked others for; all of its state is in the address. */
@Named
@RequestScoped
public class RequestListBean {

    @Inject
    private RequestQueries requests;

    @Inject
    private ListFile file;

    private static final List<String> HEADINGS = List.of(
            "relationship.request.name",
            "relationship.request.kind",
            "relationship.request.identifier",
            "relationship.request.recipient",
            "relationship.request.rights",
            "relationship.request.state",
            "relationship.request.at",
            "relationship.request.expires",
            "relationship.request.answered");

    private String q;
    private String state;
    private String kind;
    private String sort;
    private String after;
    private String before;
    private String size;
    private Page<RequestRow> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        if (file.isAsked()) {
            file.send("requests", HEADINGS, request -> requests.list(filter(), request), this::cells);
        } else {
            page = requests.list(filter(), PageRequest.of(after, before, Parameters.size(size)));
        }
    }

    private RequestFilter filter() {
        return new RequestFilter(
                q,
                Parameters.constant(RequestState.class, state),
                Parameters.constant(RequestKind.class, kind),
                Parameters.order(RequestSort.class, sort),
                Parameters.descends(sort));
    }

    private List<Object> cells(RequestRow row) {
        return Arrays.asList(
                row.name(),
                file.of(row.kind()),
                row.identifier(),
                row.recipient(),
                file.text(row.adminRights() ? "relationship.yes" : "relationship.no"),
                file.of(row.state()),
                file.moment(row.requestedAt()),
                file.moment(row.expiresAt()),
                file.moment(row.answeredAt()));
    }

    public RequestState[] getStates() {
        return RequestState.values();
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public Page<RequestRow> getPage() {
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
