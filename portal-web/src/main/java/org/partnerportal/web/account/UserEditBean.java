package org.partnerportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.ChangeUser;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserDetails;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserService;
import org.partnerportal.account.UserState;
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

    private UserDetails read;
    private Set<Role> grantable;
    private Long version;
    private String email;
    private final ProfileForm profile = new ProfileForm();
    private Role[] roles = new Role[0];

    @PostConstruct
    void prepare() {
        grantable = users.grantableRoles();
        if (id == null) {
            profile.fill(new Profile("", viewer.getLanguage(), TimeZones.suggest(viewer.getZone())));
        } else {
            read = users.get(id);
            email = read.email();
            version = read.version();
            roles = read.roles().toArray(Role[]::new);
            profile.fill(read.profile());
        }
    }

    public void save() throws IOException {
        if (id == null) {
            service.add(new AddUser(email, profile.profile(), chosen()));
            leave("account.user.invited");
        } else {
            service.change(new ChangeUser(id, version, profile.profile(), isOwn() ? read.roles() : chosen()));
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

    private void leave(String message) throws IOException {
        notices.done(message, profile.getName());
        Faces.redirect(Faces.getRequestContextPath() + "/users/list");
    }

    private Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(Set.of(roles));
        return chosen;
    }

    /** All roles that the caller may give, and those that this user has. */
    public Set<Role> getOffered() {
        Set<Role> offered = EnumSet.noneOf(Role.class);
        offered.addAll(grantable);
        if (read != null) {
            offered.addAll(read.roles());
        }
        return offered;
    }

    public boolean isOwn() {
        return read != null && read.own();
    }

    /** Null for a user to be added. */
    public UserState getState() {
        return read == null ? null : read.state();
    }

    public Long getId() {
        return id;
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles == null ? new Role[0] : roles.clone();
    }
}
