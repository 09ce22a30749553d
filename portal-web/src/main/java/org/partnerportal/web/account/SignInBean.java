package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.partnerportal.web.shared.Notices;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInBean {

    @Inject
    private SecurityContext security;

    @Inject
    private Attempts attempts;

    @Inject
    private Notices notices;

    @NotBlank
    private String email;

    @NotBlank
    private String password;

    private String to;

    /** Whoever is signed in already has nothing to do here. */
    public void skipWhenSignedIn() throws IOException {
        if (Session.user(Faces.getRequest()).isPresent()) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        if (!attempts.allowed(Faces.getRequest())) {
            notices.field(null, "account.tooMany");
            return;
        }
        AuthenticationStatus status = security.authenticate(
                Faces.getRequest(),
                Faces.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(email, password))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            attempts.forgive(Faces.getRequest());
            goOn();
        } else if (Session.isHalfway(Faces.getRequest())) {
            attempts.forgive(Faces.getRequest());
            Door.redirect(Door.CODE, to);
        } else {
            notices.field(null, "account.signIn.refused");
        }
    }

    private void goOn() throws IOException {
        String path = ReturnAddress.given(to).map(ReturnAddress::path).orElse("/");
        Faces.redirect(Faces.getRequestContextPath() + path);
    }

    /** The way by the company's identity provider, which leads to the same page in the end. */
    public String getCompanyQuery() {
        return ReturnAddress.given(to).map(ReturnAddress::asParameter).orElse("");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
