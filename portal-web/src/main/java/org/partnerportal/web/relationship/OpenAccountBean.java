package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.partnerportal.account.Profile;
import org.partnerportal.relationship.OpenAccount;
import org.partnerportal.relationship.OpenAccountService;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Viewer;

/** Opens the account of the first person of a company that was asked by a link. */
@Named
@RequestScoped
public class OpenAccountBean {

    @Inject
    private OpenAccountService service;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    @Inject
    private InvitationBean invitation;

    private String person;
    private String password;
    private String repeated;

    public void open() throws IOException {
        if (!password.equals(repeated)) {
            notices.field("form:repeated", "account.password.different");
            return;
        }
        Profile profile =
                new Profile(person, viewer.getLanguage(), viewer.getZone().getId());
        service.open(new OpenAccount(invitation.getToken(), profile, password));
        notices.done("relationship.accept.opened");
        Faces.redirect(invitation.getSignIn());
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
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
