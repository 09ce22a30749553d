package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.account.UserFixtures.NOW;
import static org.partnerportal.account.UserFixtures.user;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UserTest {

    @Test
    void hasOneSpellingOfItsAddress() {
        assertThat(user(1).email()).isEqualTo("ana1@fabrikam.example");
    }

    @Test
    void isInvitedUntilItHasAPassword() {
        User user = user(1);
        assertThat(user.state()).isEqualTo(UserState.INVITED);

        user.setPassword("hash", NOW);

        assertThat(user.state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void endsItsSessionsWithANewPassword() {
        User user = user(1);
        String before = user.securityStamp();

        user.setPassword("hash", NOW);

        assertThat(user.securityStamp()).isNotEqualTo(before);
    }

    @Test
    void endsItsSessionsForGoodWhenItIsDeactivated() {
        User user = user(1);
        user.setPassword("hash", NOW);
        String before = user.securityStamp();

        user.deactivate(NOW);
        assertThat(user.state()).isEqualTo(UserState.DEACTIVATED);
        user.reactivate(NOW);

        assertThat(user.state()).isEqualTo(UserState.ACTIVE);
        assertThat(user.securityStamp()).isNotEqualTo(before);
    }

    @Test
    void keepsItsSessionsWhenItsRolesChange() {
        User user = user(1, Role.SALES_AGENT);
        String before = user.securityStamp();

        user.give(Set.of(Role.ADMIN_AGENT, Role.AUDITOR), NOW);

        assertThat(user.roles()).containsExactlyInAnyOrder(Role.ADMIN_AGENT, Role.AUDITOR);
        assertThat(user.securityStamp()).isEqualTo(before);
    }
}
