package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Who may do what in the caller's account, and why. */
@Stateless
public class RightsQueries {

    @Inject
    private OwnRise rise;

    @Inject
    private UserRepository users;

    /** A cell for each task and role of the caller's kind of company, in the order of the documents. */
    @Requires(Permission.OWN_ACCOUNT)
    public List<TaskCell> cells() {
        RoleRights rights = rise.now();
        List<Role> roles = Role.of(Role.Side.of(rights.kind()));
        return rights.tasks().stream()
                .flatMap(task -> roles.stream().map(role -> rights.cell(task, role)))
                .toList();
    }

    /** The roles of the caller's kind of company. */
    @Requires(Permission.OWN_ACCOUNT)
    public List<Role> roles() {
        return Role.of(Role.Side.of(CompanyKind.valueOf(CallerContext.current().kind())));
    }

    /** The caller's own roles. */
    @Requires(Permission.OWN_ACCOUNT)
    public Set<Role> ownRoles() {
        Long user = CallerContext.current().userId();
        return user == null ? Set.of() : users.find(user).map(User::roles).orElse(Set.of());
    }
}
