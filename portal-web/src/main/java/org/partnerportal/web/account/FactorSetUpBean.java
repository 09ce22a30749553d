package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnerportal.account.ConfirmFactor;
import org.partnerportal.account.FactorConfirmed;
import org.partnerportal.account.FactorOffer;
import org.partnerportal.account.SecondFactorService;
import org.partnerportal.account.SignIn;
import org.partnerportal.shared.error.NotFoundException;

/** Sets a second factor up, at the door or in the account. The offered secret travels with the page, sealed. */
@Named
@RequestScoped
public class FactorSetUpBean {

    private static final int GROUP = 4;

    @Inject
    private SecondFactorService factors;

    @Inject
    @Param(name = "offer")
    private String shown;

    private String code;
    private FactorOffer offer;
    private List<String> recoveryCodes = List.of();

    /** Shows the recovery codes in the answer to this very request: nobody can ask for them again. */
    public void confirm() {
        FactorConfirmed done = factors.confirm(session(), new ConfirmFactor(shown == null ? "" : shown, code));
        Session.begin(Faces.getRequest(), done.session());
        recoveryCodes = done.recoveryCodes();
    }

    public FactorOffer getOffer() {
        if (offer == null) {
            offer = factors.offer(session(), shown);
        }
        return offer;
    }

    /** The secret in groups, as it is typed. */
    public String getSecret() {
        return getOffer().secret().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    public String getPicture() {
        return new QrCode(getOffer().uri()).dataUri();
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    private static SignIn session() {
        return Session.signIn(Faces.getRequest()).orElseThrow(NotFoundException::new);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
