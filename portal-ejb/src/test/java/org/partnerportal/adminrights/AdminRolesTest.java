package org.partnerportal.adminrights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.adminrights.AdminRoles.RoleSet;

/** The data about roles, and words from outside. */
class AdminRolesTest {

    @Test
    void haveSourcesAndIdsOfTheirOwn() {
        assertThat(AdminRoles.all())
                .allSatisfy(role -> {
                    assertThat(role.source()).as(role.name()).isNotNull();
                    assertThat(role.templateId()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
                })
                .extracting(AdminRole::templateId)
                .doesNotHaveDuplicates();
        assertThat(AdminRoles.byName(AdminRole.GLOBAL_ADMINISTRATOR)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(RoleSet.class)
    void areSuggestedByNamesThatExistAndNeverAllOfTheDirectory(RoleSet set) {
        assertThat(AdminRoles.of(set))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(AdminRoles.byName(name)).isPresent())
                .doesNotContain(AdminRole.GLOBAL_ADMINISTRATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "F023FD81-a637-4b56-95fd-791ac0226033, Service Support Administrator",
        "' global reader ', Global Reader",
        "Chief Everything Officer, Chief Everything Officer"
    })
    void areRecognisedByNameOrTemplateAndKeptWhenUnknown(String fromOutside, String name) {
        assertThat(AdminRoles.known(fromOutside)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "approvalPending, APPROVAL_PENDING",
        "Approval pending, APPROVAL_PENDING",
        "terminationRequested, TERMINATION_REQUESTED",
        "ACTIVE, ACTIVE",
        "unknownFutureValue, UNKNOWN"
    })
    void comeWithStatesInTheWordsOfGraphAndOfPartnerCenter(String word, AdminState state) {
        assertThat(AdminState.of(word)).isEqualTo(state);
    }

    @Test
    void holdOnlyWhileInForce() {
        assertThat(Arrays.stream(AdminState.values()).filter(AdminState::holds))
                .containsExactly(AdminState.ACTIVE, AdminState.EXPIRING);
    }
}
