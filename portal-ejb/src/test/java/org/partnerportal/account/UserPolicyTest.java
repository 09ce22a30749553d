package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerportal.account.UserFixtures.user;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role.Side;
import org.partnerportal.shared.error.NotFoundException;

class UserPolicyTest {

    private final User global = user(1, Role.GLOBAL_ADMIN);
    private final User users = user(2, Role.USER_ADMIN);
    private final User agent = user(3, Role.ADMIN_AGENT);

    @Test
    void letsAGlobalAdminGiveEveryRoleOfAPartner() {
        assertThat(policy(global).grantable()).containsExactlyElementsOf(Role.of(Side.PARTNER));
    }

    @Test
    void letsAUserAdminGiveAllButTheHighestRole() {
        assertThat(policy(users).grantable()).doesNotContain(Role.GLOBAL_ADMIN).contains(Role.USER_ADMIN);
        assertThatThrownBy(() -> policy(users).mayGive(Set.of(Role.GLOBAL_ADMIN)))
                .isInstanceOf(RoleNotYoursToGiveException.class);
    }

    @Test
    void letsNobodyGiveRolesOfTheOtherSide() {
        assertThatThrownBy(() -> policy(global).mayGive(Set.of(Role.CUSTOMER_GLOBAL_ADMIN)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> new UserPolicy(Side.CUSTOMER, user(4, Role.CUSTOMER_GLOBAL_ADMIN))
                        .mayGive(Set.of(Role.ADMIN_AGENT)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsAUserAdminAwayFromGlobalAdmins() {
        assertThatThrownBy(() -> policy(users).mayTouch(global)).isInstanceOf(RoleNotYoursToGiveException.class);
        assertThatThrownBy(() -> policy(users).mayChangeRights(global)).isInstanceOf(RoleNotYoursToGiveException.class);
        assertThatCode(() -> policy(users).mayChangeRights(agent)).doesNotThrowAnyException();
    }

    @Test
    void letsNobodyChangeTheOwnRights() {
        assertThatThrownBy(() -> policy(global).mayChangeRights(global)).isInstanceOf(OwnRightsException.class);
        assertThatThrownBy(() -> policy(users).mayChangeRights(users)).isInstanceOf(OwnRightsException.class);
    }

    @Test
    void letsThePortalItselfGiveEverything() {
        UserPolicy portal = policy(null);

        assertThat(portal.grantable()).contains(Role.GLOBAL_ADMIN);
        assertThatCode(() -> portal.mayChangeRights(global)).doesNotThrowAnyException();
    }

    private static UserPolicy policy(User actor) {
        return new UserPolicy(Side.PARTNER, actor);
    }
}
