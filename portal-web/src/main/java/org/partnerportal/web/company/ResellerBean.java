package org.partnerportal.web.company;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.company.Partnership;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.offer.OfferCoverage;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** One reseller as its provider sees it. */
@Named
@ViewScoped
public class ResellerBean implements Serializable {

    @Inject
    private transient PartnershipQueries partnerships;

    @Inject
    private transient CompanyService companies;

    @Inject
    private transient OfferQueries offers;

    @Inject
    private transient Notices notices;

    private String id;
    private Partnership reseller;
    private OfferCoverage coverage;
    private PartnerStatus status;

    public void load() {
        long number = Parameters.id(id);
        reseller = partnerships.get(number);
        coverage = offers.coverageNow(Set.of(number)).get(number);
        status = reseller.status();
    }

    public String saveStatus() {
        companies.changeStatus(reseller.resellerId(), status);
        notices.done("company.status.saved");
        return "/resellers/detail?faces-redirect=true&id=" + reseller.resellerId();
    }

    public Partnership getReseller() {
        return reseller;
    }

    public OfferCoverage getCoverage() {
        return coverage;
    }

    public PartnerStatus[] getStatuses() {
        return PartnerStatus.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PartnerStatus getStatus() {
        return status;
    }

    public void setStatus(PartnerStatus status) {
        this.status = status;
    }
}
