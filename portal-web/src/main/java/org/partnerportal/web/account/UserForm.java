package org.partnerportal.web.account;

import java.util.EnumSet;
import java.util.Set;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.ChangeUser;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserDetails;

/** What is typed of one user. */
public class UserForm {

    private final UserDetails read;
    private final Set<Role> offered;
    private final ProfileForm profile = new ProfileForm();
    private String email;
    private Long version;
    private Role[] roles = new Role[0];

    /** A user to be added. */
    UserForm(Set<Role> grantable, Profile suggested) {
        read = null;
        offered = grantable;
        profile.fill(suggested);
    }

    /** A user to be changed; roles that the caller may not give are shown, too, where the user has them. */
    UserForm(Set<Role> grantable, UserDetails user) {
        read = user;
        offered = EnumSet.noneOf(Role.class);
        offered.addAll(grantable);
        offered.addAll(user.roles());
        email = user.email();
        version = user.version();
        roles = user.roles().toArray(Role[]::new);
        profile.fill(user.profile());
    }

    AddUser toAdd() {
        return new AddUser(email, profile.profile(), chosen());
    }

    ChangeUser toChange() {
        return new ChangeUser(read.id(), version, profile.profile(), read.own() ? read.roles() : chosen());
    }

    private Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(Set.of(roles));
        return chosen;
    }

    /** The user as it is stored, null for one to be added. */
    public UserDetails getRead() {
        return read;
    }

    public Set<Role> getOffered() {
        return offered;
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles == null ? new Role[0] : roles.clone();
    }
}
