package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.partnerportal.account.ChangeOwnPassword;
import org.partnerportal.account.OwnAccountService;
import org.partnerportal.web.shared.Notices;

/** A new password for oneself. */
@Named
@RequestScoped
public class OwnPasswordBean {

    @Inject
    private OwnAccountService service;

    @Inject
    private Notices notices;

    private String present;
    private String password;
    private String repeated;

    /** Every other session ends; this one goes on under another id. */
    public void change() throws IOException {
        if (!password.equals(repeated)) {
            notices.field("change:repeated", "account.password.different");
            return;
        }
        Session.begin(Faces.getRequest(), service.changePassword(new ChangeOwnPassword(present, password)));
        notices.done("account.own.password.changed");
        Faces.redirect(Faces.getRequestContextPath() + "/account");
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
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
