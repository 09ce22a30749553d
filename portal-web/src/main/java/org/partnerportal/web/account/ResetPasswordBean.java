package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnerportal.account.PasswordLinkService;
import org.partnerportal.account.SetPassword;
import org.partnerportal.web.shared.Notices;

/** The page behind a mailed link: choose a password. Opening it uses nothing up, for mail scanners open links, too. */
@Named
@RequestScoped
public class ResetPasswordBean {

    @Inject
    private PasswordLinkService links;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String token;

    private String password;
    private String repeated;
    private Optional<String> email;

    public void save() throws IOException {
        if (!password.equals(repeated)) {
            notices.field("form:repeated", "account.password.different");
            return;
        }
        links.setPassword(new SetPassword(token, password));
        notices.done("account.reset.done");
        Faces.redirect(Faces.getRequestContextPath() + "/sign-in");
    }

    /** Whose password it is; null when the link is not good. */
    public String getEmail() {
        if (email == null) {
            email = token == null ? Optional.empty() : links.emailBehind(token);
        }
        return email.orElse(null);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
