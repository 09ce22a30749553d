package org.partnerportal.web.adminrights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRightsFilter;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.adminrights.AdminRightsSort;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.HeldRole;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.ListFile;
import org.partnerportal.web.shared.Parameters;

/** The register of admin relationships; all of its state is in the address. */
@Named
@RequestScoped
public class AdminRightsListBean {

    private static final List<String> HEADINGS = List.of(
            "adminrights.customer",
            "adminrights.name",
            "adminrights.kind",
            "adminrights.state",
            "adminrights.roles",
            "adminrights.since",
            "adminrights.end",
            "adminrights.autoExtend");

    private static final List<AdminState> STATES = List.of(
            AdminState.APPROVAL_PENDING,
            AdminState.ACTIVE,
            AdminState.EXPIRING,
            AdminState.EXPIRED,
            AdminState.TERMINATED,
            AdminState.UNKNOWN);

    @Inject
    private AdminRightsQueries rights;

    @Inject
    private ListFile file;

    private String q;
    private String state;
    private String kind;
    private String customer;
    private String sort;
    private String after;
    private String before;
    private String size;
    private Page<AdminRights> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        if (file.isAsked()) {
            AdminRightsFilter filter = filter();
            file.send("admin-rights", HEADINGS, request -> rights.list(filter, request), this::cells);
        } else {
            page = rights.list(filter(), PageRequest.of(after, before, Parameters.size(size)));
        }
    }

    private AdminRightsFilter filter() {
        return new AdminRightsFilter(
                q,
                Parameters.constant(AdminState.class, state),
                Parameters.constant(AdminKind.class, kind),
                Parameters.number(customer),
                Parameters.order(AdminRightsSort.class, sort),
                Parameters.descends(sort));
    }

    private List<Object> cells(AdminRights row) {
        return Arrays.asList(
                row.customer(),
                row.name(),
                file.of(row.kind()),
                row.state() == AdminState.UNKNOWN ? row.stateText() : file.of(row.state()),
                row.roles().stream().map(HeldRole::name).collect(Collectors.joining(", ")),
                file.moment(row.activeAt()),
                file.moment(row.endsAt()),
                file.text(row.autoExtend() ? "adminrights.yes" : "adminrights.no"));
    }

    /** States to narrow the list by. */
    public List<AdminState> getStates() {
        return STATES;
    }

    public AdminKind[] getKinds() {
        return AdminKind.values();
    }

    public Page<AdminRights> getPage() {
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

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
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
