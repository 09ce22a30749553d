package org.partnerportal.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.ListFile;

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
    private Here here;

    private Page<PartnerAccount> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        PartnerAccountFilter filter = filter();
        if (file.isAsked()) {
            file.send("partner-accounts", HEADINGS, asked -> accounts.list(filter, asked), this::cells);
        } else {
            page = accounts.list(filter, here.page());
        }
    }

    private PartnerAccountFilter filter() {
        return new PartnerAccountFilter(
                here.value("q"),
                here.constant(CompanyKind.class, "kind"),
                here.constant(Cloud.class, "cloud"),
                here.constant(PartnerStatus.class, "status"),
                here.order(PartnerAccountSort.class),
                here.descends());
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
