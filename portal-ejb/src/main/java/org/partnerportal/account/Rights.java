package org.partnerportal.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.shared.security.Permission;

/** What a user may do: the sum of what the rules give its roles, held to the status of its company. */
final class Rights {

    private Rights() {}

    /** Whether users of a company in that status may come in at all. */
    static boolean mayEnter(PartnerStatus status) {
        return status != PartnerStatus.REVOKED && status != PartnerStatus.DEAUTHORISED;
    }

    /** A suspended partner sees everything and changes nothing but its own people and accounts (DOMAIN 2.1). */
    static Set<Permission> of(Collection<Role> roles, RoleRights rules, PartnerStatus status) {
        EnumSet<Permission> rights = EnumSet.of(Permission.OWN_ACCOUNT);
        Role.Side side = Role.Side.of(rules.kind());
        roles.stream().filter(role -> role.side() == side).forEach(role -> rights.addAll(rules.of(role)));
        // a partner sees of its customers' pages what they see
        if (side == Role.Side.CUSTOMER || rights.contains(Permission.CUSTOMER_VIEW)) {
            rights.add(Permission.CONTACT_PAGE_VIEW);
        }
        if (status == PartnerStatus.SUSPENDED) {
            rights.removeIf(Rights::changesBusiness);
        }
        return rights;
    }

    private static boolean changesBusiness(Permission permission) {
        return switch (permission) {
            case CUSTOMER_EDIT,
                    CUSTOMER_IMPORT,
                    SUBSCRIPTION_EDIT,
                    SUPPORT_CONTACT_ASSIGN,
                    SUPPORT_PROFILE_EDIT,
                    ADMIN_RIGHTS_REQUEST,
                    ADMIN_RIGHTS_GROUPS,
                    HEALTH_RECORD,
                    OFFER_EDIT,
                    OFFER_PUBLISH,
                    CONTACT_LINK_GIVE,
                    RELATIONSHIP_REQUEST,
                    RELATIONSHIP_REMOVE,
                    RESELLER_INVITE -> true;
            default -> false;
        };
    }
}
