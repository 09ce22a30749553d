package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.partnerportal.account.PasswordLinkService;
import org.partnerportal.web.shared.Notices;

/** The page for a forgotten password. Says the same whatever the address is. */
@Named
@RequestScoped
public class ForgotPasswordBean {

    @Inject
    private PasswordLinkService links;

    @Inject
    private Attempts attempts;

    @Inject
    private Notices notices;

    private String email;
    private boolean asked;

    public void ask() {
        if (!attempts.allowed(Faces.getRequest())) {
            notices.field(null, "account.tooMany");
            return;
        }
        links.requestReset(email);
        asked = true;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isAsked() {
        return asked;
    }
}
