package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.rules.ReadingChosen;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/** Nobody raises itself: what a person changes about roles may not open anything new to that person. */
@Dependent
class OwnRise {

    @Inject
    private UserRepository users;

    @Inject
    private RightsCache cache;

    @Inject
    private RightsRepository rights;

    /** What roles may do in the caller's account as of now. */
    RoleRights now() {
        var caller = CallerContext.current();
        return cache.of(
                caller.companyId(),
                CompanyKind.valueOf(caller.kind()),
                caller.cloud(),
                rights.generation(),
                rights.accountGeneration());
    }

    /** @throws OwnRightsException when the caller could do afterwards what it could not before */
    void refuse(RoleRights before, RoleRights after) {
        Long caller = CallerContext.current().userId();
        if (caller == null) {
            return;
        }
        Set<Role> roles = users.find(caller).map(User::roles).orElse(Set.of());
        if (!sum(before, roles).containsAll(sum(after, roles))) {
            throw new OwnRightsException();
        }
    }

    void refuse(@Observes ReadingChosen chosen) {
        RoleRights now = now();
        refuse(now.under(chosen.before()), now.under(chosen.after()));
    }

    private static Set<Permission> sum(RoleRights rights, Set<Role> roles) {
        Set<Permission> sum = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> sum.addAll(rights.of(role)));
        return sum;
    }
}
