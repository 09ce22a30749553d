package org.partnerportal.account;

import java.util.LinkedHashSet;
import java.util.Set;
import org.partnerportal.shared.error.NotFoundException;

/**
 * Who may make whom what. Rows 28 and 29 of DOMAIN 3.2: global and user administrators manage users, but nobody below a
 * global administrator touches one. Nobody changes the own rights, so nobody can raise or lock out itself.
 */
final class UserPolicy {

    private final Role top;
    private final Role.Side side;
    private final Long actorId;
    private final boolean actorIsTop;

    /** @param actor null for the portal itself, which may give everything */
    UserPolicy(Role.Side side, User actor) {
        this.side = side;
        this.top = Role.topOf(side);
        this.actorId = actor == null ? null : actor.id();
        this.actorIsTop = actor == null || actor.has(top);
    }

    /** Roles that the actor may give, in the order of {@link Role}. */
    Set<Role> grantable() {
        Set<Role> roles = new LinkedHashSet<>(Role.of(side));
        if (!actorIsTop) {
            roles.remove(top);
        }
        return roles;
    }

    /** @throws RoleNotYoursToGiveException when one of the roles is beyond the actor */
    void mayGive(Set<Role> roles) {
        if (!Set.copyOf(Role.of(side)).containsAll(roles)) {
            throw new NotFoundException();
        }
        if (!grantable().containsAll(roles)) {
            throw new RoleNotYoursToGiveException();
        }
    }

    /** May the actor change this user's name, link or state at all? */
    void mayTouch(User target) {
        if (target.has(top) && !actorIsTop) {
            throw new RoleNotYoursToGiveException();
        }
    }

    /** May the actor change what this user may do? */
    void mayChangeRights(User target) {
        if (actorId != null && actorId == target.id()) {
            throw new OwnRightsException();
        }
        mayTouch(target);
    }

    Role top() {
        return top;
    }
}
