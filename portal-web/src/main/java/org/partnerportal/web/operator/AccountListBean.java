package org.partnerportal.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.PartnerAccount;
import org.partnerportal.company.PartnerAccountFilter;
import org.partnerportal.company.PartnerAccountQueries;
import org.partnerportal.company.PartnerAccountSort;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.ListFile;
import org.partnerportal.web.shared.Parameters;

/** All partner accounts; all of the list's state is in the address. */
@Named
@RequestScoped
public class AccountListBean {

    private static final List<String> HEADINGS = List.of(
            "company.name",
            "company.partnerId",
            "operator.kind",
            "operator.cloud",
            "company.country",
            "operator.status",
            "operator.status.reason",
            "operator.status.since");

    @Inject
    private PartnerAccountQueries accounts;

    @Inject
    private ListFile file;

    @Inject
    private HttpServletRequest request;

    private Page<PartnerAccount> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        PartnerAccountFilter filter = filter();
        if (file.isAsked()) {
            file.send("partner-accounts", HEADINGS, asked -> accounts.list(filter, asked), this::cells);
        } else {
            page = accounts.list(
                    filter,
                    PageRequest.of(
                            request.getParameter("after"),
                            request.getParameter("before"),
                            Parameters.size(request.getParameter("size"))));
        }
    }

    private PartnerAccountFilter filter() {
        String sort = request.getParameter("sort");
        return new PartnerAccountFilter(
                request.getParameter("q"),
                Parameters.constant(CompanyKind.class, request.getParameter("kind")),
                Parameters.constant(Cloud.class, request.getParameter("cloud")),
                Parameters.constant(PartnerStatus.class, request.getParameter("status")),
                Parameters.order(PartnerAccountSort.class, sort),
                Parameters.descends(sort));
    }

    private List<Object> cells(PartnerAccount row) {
        return Arrays.asList(
                row.name(),
                row.partnerId(),
                file.of(row.kind()),
                file.of(row.cloud()),
                row.country(),
                file.of(row.status()),
                row.reason(),
                file.moment(row.since()));
    }

    public Page<PartnerAccount> getPage() {
        return page;
    }

    public List<CompanyKind> getKinds() {
        return Arrays.stream(CompanyKind.values())
                .filter(CompanyKind::isPartner)
                .toList();
    }

    public Cloud[] getClouds() {
        return Cloud.values();
    }

    public PartnerStatus[] getStatuses() {
        return PartnerStatus.values();
    }
}
