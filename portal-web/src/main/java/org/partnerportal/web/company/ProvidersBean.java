package org.partnerportal.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.web.shared.Notices;

/** The providers that a reseller works with; agreeing to another one. */
@Named
@RequestScoped
public class ProvidersBean {

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private PartnershipService service;

    @Inject
    private Notices notices;

    private String partnerId;

    public String join() {
        notices.done("company.provider.joined", service.join(partnerId));
        return "/company?faces-redirect=true";
    }

    public List<String> getNames() {
        return partnerships.providerNames();
    }

    public String getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(String partnerId) {
        this.partnerId = partnerId;
    }
}
