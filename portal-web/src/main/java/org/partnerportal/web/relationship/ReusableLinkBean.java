package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.relationship.RequestQueries;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.relationship.ReusableLink;
import org.partnerportal.web.shared.Notices;

/** The one link that a partner gives to all customers, in clouds that know such links. */
@Named
@RequestScoped
public class ReusableLinkBean {

    @Inject
    private RequestQueries queries;

    @Inject
    private RequestService service;

    @Inject
    private Notices notices;

    public boolean isNeeded() {
        return queries.linkNeeded();
    }

    /** Null while there is none. */
    public ReusableLink getLink() {
        return queries.link().orElse(null);
    }

    public String give() {
        service.giveLink();
        notices.done("relationship.link.given");
        return "/relationships/request?faces-redirect=true";
    }

    public String revoke() {
        service.revokeLink();
        notices.done("relationship.link.revoked");
        return "/relationships/request?faces-redirect=true";
    }
}
