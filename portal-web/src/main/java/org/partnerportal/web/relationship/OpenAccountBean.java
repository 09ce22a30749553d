package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.account.Profile;
import org.partnerportal.relationship.OpenAccount;
import org.partnerportal.relationship.OpenAccountService;
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
    private InvitationBean invitation;

    private String person;
    private boolean opened;

    public void open() {
        Profile profile =
                new Profile(person, viewer.getLanguage(), viewer.getZone().getId());
        service.open(new OpenAccount(invitation.getToken(), profile));
        opened = true;
    }

    /** Whether the account was opened by this very request. */
    public boolean isOpened() {
        return opened;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
