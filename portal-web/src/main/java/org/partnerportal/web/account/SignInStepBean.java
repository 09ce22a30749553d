package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.partnerportal.account.SecondFactorService;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.SignInStep;
import org.partnerportal.account.UserQueries;
import org.partnerportal.web.shared.Notices;

/** The pages between password and portal: each is for those alone who stand before it. */
@Named
@RequestScoped
public class SignInStepBean {

    @Inject
    private UserQueries users;

    @Inject
    private SecondFactorService factors;

    @Inject
    private Attempts attempts;

    @Inject
    private Notices notices;

    private String code;
    private String recoveryCode;
    private String to;

    /** Sends on who has nothing to do on the page for codes. */
    public void expectCode() throws IOException {
        expect(SignInStep.CODE);
    }

    /** Sends on who has nothing to do on the page that sets a second factor up. */
    public void expectSetUp() throws IOException {
        expect(SignInStep.SET_UP);
    }

    /** A code of the app, or a recovery code where one was typed. */
    public void enter() throws IOException {
        Optional<SignIn> half = Session.signIn(Faces.getRequest());
        if (half.isEmpty()) {
            Door.redirect(Door.PASSWORD, to);
        } else if (!attempts.allowed(Faces.getRequest())) {
            notices.field(null, "account.tooMany");
        } else {
            Optional<SignIn> whole = factors.signIn(half.get(), recoveryCode == null ? code : recoveryCode);
            if (whole.isEmpty()) {
                notices.field(null, "account.code.refused");
            } else {
                attempts.forgive(Faces.getRequest());
                Session.begin(Faces.getRequest(), whole.get());
                goOn();
            }
        }
    }

    /** To the page that was asked for before the sign-in. */
    public void goOn() throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + getTarget());
    }

    public String getTarget() {
        return ReturnAddress.given(to).map(ReturnAddress::path).orElse("/");
    }

    private void expect(SignInStep step) throws IOException {
        Optional<SignInStep> reached = Session.signIn(Faces.getRequest()).flatMap(users::step);
        if (reached.filter(SignInStep.DONE::equals).isPresent()) {
            goOn();
        } else if (reached.filter(step::equals).isEmpty()) {
            Door.redirect(Door.of(reached), to);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRecoveryCode() {
        return recoveryCode;
    }

    public void setRecoveryCode(String recoveryCode) {
        this.recoveryCode = recoveryCode;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
