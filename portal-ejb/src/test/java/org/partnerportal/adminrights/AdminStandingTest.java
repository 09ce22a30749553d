package org.partnerportal.adminrights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdminStandingTest {

    private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-09-01T00:00:00Z");

    @Test
    void oneInForceIsEnough() {
        assertThat(AdminStanding.of(List.of(
                        rights(AdminState.TERMINATED, SUMMER, AUTUMN), rights(AdminState.EXPIRING, SPRING, null))))
                .contains(new AdminStanding(1, SPRING, null));
    }

    @Test
    void theLastOneThatEndedTellsSinceWhenThereAreNone() {
        assertThat(AdminStanding.of(List.of(
                        rights(AdminState.TERMINATED, SPRING, SUMMER), rights(AdminState.EXPIRED, SUMMER, AUTUMN))))
                .contains(new AdminStanding(1, SUMMER, AUTUMN));
    }

    @Test
    void whatWasOnlyAskedForIsNone() {
        assertThat(AdminStanding.of(List.of(
                        rights(AdminState.APPROVAL_PENDING, null, null), rights(AdminState.TERMINATED, null, SUMMER))))
                .isEmpty();
    }

    private static AdminRights rights(AdminState state, Instant activeAt, Instant endedAt) {
        return new AdminRights(
                9,
                1,
                "Contoso",
                2,
                "Adatum",
                AdminKind.GDAP,
                "Exchange",
                state,
                null,
                List.of(),
                List.of(),
                90,
                false,
                SPRING,
                null,
                activeAt,
                null,
                endedAt,
                null,
                1);
    }
}
