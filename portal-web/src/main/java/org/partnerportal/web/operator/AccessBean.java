package org.partnerportal.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.partnerportal.company.PartnerAccount;
import org.partnerportal.company.PartnerAccountQueries;
import org.partnerportal.operator.AccessRow;
import org.partnerportal.operator.AskForAccess;
import org.partnerportal.operator.OperatorAccessQueries;
import org.partnerportal.operator.OperatorAccessService;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.account.Visiting;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** Accesses to tenants: asked for with a reason, entered, left, ended. */
@Named
@RequestScoped
public class AccessBean {

    private static final String HERE = "/operator/access?faces-redirect=true";

    @Inject
    private OperatorAccessQueries queries;

    @Inject
    private OperatorAccessService service;

    @Inject
    private PartnerAccountQueries accounts;

    @Inject
    private Visiting visiting;

    @Inject
    private Notices notices;

    private String reason;
    private Integer minutes;
    private PartnerAccount tenant;
    private Page<AccessRow> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        getPage();
        getTenant();
    }

    public String ask() {
        service.ask(new AskForAccess(getTenant() == null ? 0 : tenant.id(), reason, minutes));
        notices.done("operator.access.begun");
        return HERE;
    }

    /** Into the tenant, to the page where everybody begins. */
    public String enter() {
        visiting.enter(Parameters.required("enter"));
        return "/index?faces-redirect=true";
    }

    public String end() {
        service.end(Parameters.required("end"));
        notices.done("operator.access.ended");
        return HERE;
    }

    public Page<AccessRow> getPage() {
        if (page == null) {
            page = queries.asked(PageRequest.of(
                    Faces.getRequestParameter("after"), Faces.getRequestParameter("before"), Parameters.size(null)));
        }
        return page;
    }

    public List<Integer> getDurations() {
        return queries.durations();
    }

    /** Who is to be looked into; null while the address names nobody. */
    public PartnerAccount getTenant() {
        Long number = Parameters.number(Faces.getRequestParameter("company"));
        if (tenant == null && number != null) {
            tenant = accounts.toVisit(number);
        }
        return tenant;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
