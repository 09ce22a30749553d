package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.partnerportal.operator.Visit;

/** Somebody of the operator inside a tenant, for pages. */
@Named
@RequestScoped
public class Visiting {

    @Inject
    private HttpServletRequest request;

    /** From the next request on, as long as the access runs. */
    public void enter(long accessId) {
        Session.visit(request, accessId);
    }

    /** Null for whoever is at home. */
    public Visit getCurrent() {
        return Session.current(request);
    }
}
