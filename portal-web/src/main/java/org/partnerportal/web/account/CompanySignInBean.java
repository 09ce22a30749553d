package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.partnerportal.account.CompanySignInService;
import org.partnerportal.shared.openid.ProviderVisit;
import org.partnerportal.web.shared.Notices;

/** The way out to the identity provider of one's company. */
@Named
@RequestScoped
public class CompanySignInBean {

    @Inject
    private CompanySignInService service;

    @Inject
    private Attempts attempts;

    @Inject
    private Notices notices;

    private String company;
    private String address;
    private String to;
    private URI target;

    /** With the start address of a company there is nothing to ask. */
    public void arrive() throws IOException {
        if (Session.user(Faces.getRequest()).isPresent()) {
            Faces.redirect(Faces.getRequestContextPath() + "/");
        } else if (company != null && visit(service.companyOf(company))) {
            Faces.redirect(target.toString());
        }
    }

    /** By a page in between: the policy of ours lets no form lead to another site. */
    public void goOn() {
        if (visit(service.company(address))) {
            Faces.getResponse().setHeader("Refresh", "0;url=" + target.toASCIIString());
        }
    }

    private boolean visit(Optional<Long> meant) {
        if (!attempts.allowed(Faces.getRequest())) {
            notices.field(null, "account.tooMany");
            return false;
        }
        Optional<ProviderVisit> visit = meant.flatMap(service::begin);
        if (visit.isEmpty()) {
            notices.field(null, "openid.start.unknown");
            return false;
        }
        Session.setAway(Faces.getRequest(), new Session.Away(visit.get().pending(), to));
        target = visit.get().address();
        return true;
    }

    /** Null until it is plain where to go. */
    public String getTarget() {
        return target == null ? null : target.toASCIIString();
    }

    public String getHost() {
        return target == null ? null : target.getHost();
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
