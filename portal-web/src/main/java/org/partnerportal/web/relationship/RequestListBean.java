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
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.ListFile;

/** What the partner has asked others for; all of its state is in the address. */
@Named
@RequestScoped
public class RequestListBean {

    @Inject
    private RequestQueries requests;

    @Inject
    private ListFile file;

    @Inject
    private Here here;

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

    private Page<RequestRow> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        if (file.isAsked()) {
            file.send("requests", HEADINGS, request -> requests.list(filter(), request), this::cells);
        } else {
            page = requests.list(filter(), here.page());
        }
    }

    private RequestFilter filter() {
        return new RequestFilter(
                here.value("q"),
                here.constant(RequestState.class, "state"),
                here.constant(RequestKind.class, "kind"),
                here.order(RequestSort.class),
                here.descends(),
                here.number("reseller"));
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
}
