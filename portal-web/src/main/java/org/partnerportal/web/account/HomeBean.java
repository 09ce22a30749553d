package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.partnerportal.web.shared.Viewer;

/** Where each kind of person starts: with what it came to do, and can. */
@Named
@RequestScoped
public class HomeBean {

    @Inject
    private Viewer viewer;

    public void goHome() throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + home());
    }

    private String home() {
        if (viewer.may("PARTNER_ACCOUNT_MANAGE")) {
            return "/operator/companies";
        }
        if (viewer.may("TENANT_VISIT")) {
            return "/operator/access";
        }
        if (viewer.may("CUSTOMER_VIEW")) {
            return viewer.may("OFFER_VIEW") ? "/today" : "/customers/list";
        }
        if (viewer.may("CONTACT_PAGE_VIEW")) {
            return "/my-support";
        }
        if (viewer.may("OFFER_VIEW")) {
            return "/offers/list";
        }
        return viewer.may("USER_MANAGE") ? "/users/list" : "/account";
    }
}
