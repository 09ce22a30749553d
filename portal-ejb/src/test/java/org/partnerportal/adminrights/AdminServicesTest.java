package org.partnerportal.adminrights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdminServicesTest {

    private static final String MAIL = "EXCHANGE_ONLINE";
    private static final String AZURE = "AZURE";
    private static final String TEAMS = "TEAMS";

    @Test
    void nothingTakenLeavesAllFree() {
        assertThat(AdminServices.inBoth(List.of(), List.of())).isEmpty();
        assertThat(AdminServices.inBoth(List.of(MAIL), List.of())).isEmpty();
    }

    @Test
    void namedServicesMeetInThoseThatBothName() {
        assertThat(AdminServices.inBoth(List.of(MAIL, TEAMS), List.of(AZURE))).isEmpty();
        assertThat(AdminServices.inBoth(List.of(MAIL, TEAMS), List.of(AZURE, TEAMS)))
                .containsExactly(TEAMS);
    }

    @Test
    void whoNamesNoneMeansAll() {
        assertThat(AdminServices.inBoth(List.of(), List.of(AZURE))).containsExactly(AZURE);
        assertThat(AdminServices.inBoth(List.of(MAIL), List.of(AdminServices.WHOLE, AZURE)))
                .containsExactly(MAIL);
        assertThat(AdminServices.inBoth(List.of(), List.of(AdminServices.WHOLE)))
                .containsExactlyInAnyOrderElementsOf(AdminServices.all());
    }

    @Test
    void whatOthersLeaveIsAllOrTheRestOrNothing() {
        assertThat(AdminServices.left(List.of())).contains(Set.of());
        assertThat(AdminServices.left(List.of(AZURE)).orElseThrow())
                .contains(MAIL, TEAMS)
                .doesNotContain(AZURE);
        assertThat(AdminServices.left(List.of(AdminServices.WHOLE))).isEmpty();
        assertThat(AdminServices.left(AdminServices.all())).isEmpty();
    }

    @Test
    void whatIsNoServiceIsNotKnown() {
        assertThat(AdminServices.known(List.of(MAIL, AZURE))).isTrue();
        assertThat(AdminServices.known(List.of(MAIL, "TELEGRAPHY"))).isFalse();
        assertThat(AdminServices.all())
                .allSatisfy(code -> assertThat(AdminServices.name(code)).isNotBlank());
    }
}
