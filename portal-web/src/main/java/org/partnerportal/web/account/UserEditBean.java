package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnerportal.account.Profile;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserService;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Viewer;

/** One user, to be added or changed. */
@Named
@RequestScoped
public class UserEditBean {

    @Inject
    private UserQueries users;

    @Inject
    private UserService service;

    @Inject
    private Notices notices;

    @Inject
    private Viewer viewer;

    @Inject
    @Param
    private Long id;

    private UserForm form;

    /** Finds out at once whether there is such a user for this viewer. */
    public void load() {
        getForm();
    }

    public void save() throws IOException {
        if (id == null) {
            service.add(getForm().toAdd());
            leave("account.user.invited");
        } else {
            service.change(getForm().toChange());
            leave("account.user.saved");
        }
    }

    public void sendLink() throws IOException {
        service.sendLink(id);
        leave("account.user.linkSent");
    }

    public void deactivate() throws IOException {
        service.deactivate(id);
        leave("account.user.deactivated");
    }

    public void reactivate() throws IOException {
        service.reactivate(id);
        leave("account.user.reactivated");
    }

    public void resetSecondFactor() throws IOException {
        service.resetSecondFactor(id);
        leave("account.user.factorReset");
    }

    private void leave(String message) throws IOException {
        notices.done(message, getForm().getProfile().getName());
        Faces.redirect(Faces.getRequestContextPath() + "/users/list");
    }

    /** Read when it is first needed: on a postback already for deciding which of the page's forms are there. */
    public UserForm getForm() {
        if (form == null) {
            form = id == null
                    ? new UserForm(
                            users.grantableRoles(),
                            new Profile("", viewer.getLanguage(), TimeZones.suggest(viewer.getZone())))
                    : new UserForm(users.grantableRoles(), users.get(id));
        }
        return form;
    }

    public boolean isNewUser() {
        return id == null;
    }
}
