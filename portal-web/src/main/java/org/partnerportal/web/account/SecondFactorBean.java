package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.partnerportal.account.FactorState;
import org.partnerportal.account.RemoveFactor;
import org.partnerportal.account.SecondFactorService;
import org.partnerportal.web.shared.Notices;

/** The own second factor: whether there is one, new recovery codes, another phone. */
@Named
@RequestScoped
public class SecondFactorBean {

    @Inject
    private SecondFactorService factors;

    @Inject
    private FactorSetUpBean setUp;

    @Inject
    private Notices notices;

    private FactorState state;
    private String renewCode;
    private String password;
    private String removeCode;
    private List<String> renewed = List.of();

    /** Shows the new codes in the answer to this very request. */
    public void renew() {
        renewed = factors.renewRecoveryCodes(renewCode);
    }

    public void remove() throws IOException {
        boolean required = getState().required();
        factors.remove(new RemoveFactor(password, removeCode));
        notices.done(required ? "account.factor.removedRequired" : "account.factor.removed");
        Faces.redirect(Faces.getRequestContextPath() + "/second-factor");
    }

    /** As it is now: read before a factor was set up in this request, it is read again. */
    public FactorState getState() {
        boolean setUpSince =
                state != null && !state.on() && !setUp.getRecoveryCodes().isEmpty();
        if (state == null || setUpSince) {
            state = factors.own();
        }
        return state;
    }

    /** Of a factor set up just now, or renewed just now; empty at any other time. */
    public List<String> getRecoveryCodes() {
        return renewed.isEmpty() ? setUp.getRecoveryCodes() : renewed;
    }

    public String getRenewCode() {
        return renewCode;
    }

    public void setRenewCode(String renewCode) {
        this.renewCode = renewCode;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRemoveCode() {
        return removeCode;
    }

    public void setRemoveCode(String removeCode) {
        this.removeCode = removeCode;
    }
}
