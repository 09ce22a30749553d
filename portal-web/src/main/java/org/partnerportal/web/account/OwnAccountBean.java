package org.partnerportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.partnerportal.account.OwnAccountService;
import org.partnerportal.account.UserDetails;
import org.partnerportal.account.UserQueries;
import org.partnerportal.web.shared.Notices;

/** What a person may change of the own account, the password aside. */
@Named
@RequestScoped
public class OwnAccountBean {

    @Inject
    private UserQueries users;

    @Inject
    private OwnAccountService service;

    @Inject
    private RoleNames names;

    @Inject
    private Notices notices;

    private UserDetails own;
    private final ProfileForm profile = new ProfileForm();

    @PostConstruct
    void prepare() {
        own = users.own();
        profile.fill(own.profile());
    }

    /** The new language shows at once, so the page is loaded again. */
    public void save() throws IOException {
        service.change(profile.profile());
        notices.done("account.own.saved");
        Faces.redirect(Faces.getRequestContextPath() + "/account");
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public String getEmail() {
        return own.email();
    }

    public String getRoles() {
        return names.of(own.roles());
    }
}
