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
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.ListFile;

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

    @Inject
    private Here here;

    private Page<AdminRights> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        if (file.isAsked()) {
            AdminRightsFilter filter = filter();
            file.send("admin-rights", HEADINGS, request -> rights.list(filter, request), this::cells);
        } else {
            page = rights.list(filter(), here.page());
        }
    }

    private AdminRightsFilter filter() {
        return new AdminRightsFilter(
                here.value("q"),
                here.constant(AdminState.class, "state"),
                here.constant(AdminKind.class, "kind"),
                here.number("customer"),
                here.order(AdminRightsSort.class),
                here.descends(),
                here.number("reseller"));
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
}
