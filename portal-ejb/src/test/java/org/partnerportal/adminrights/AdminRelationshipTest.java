package org.partnerportal.adminrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.adminrights.AdminRightsRefusedException.Reason;

/** The life of a relationship, from the request to its end. */
class AdminRelationshipTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void aRequestIsApprovedOnceAndInTime() {
        AdminRelationship asked = asked(100, false);
        asked.approve(7L, after(89));

        assertThat(stepsUntil(asked, after(89 + 100)))
                .containsExactly(AdminStep.REMINDED, AdminStep.REMINDED, AdminStep.REMINDED, AdminStep.EXPIRED);
        assertThatThrownBy(() -> asked.approve(8L, after(90))).isInstanceOf(AdminRightsStateException.class);
    }

    @Test
    void nobodyApprovesARequestThatHasExpiredWhetherOrNotTheTimerRan() {
        AdminRelationship asked = asked(100, false);

        assertThatThrownBy(() -> asked.approve(7L, after(90))).isInstanceOf(AdminRequestExpiredException.class);
        assertThat(asked.advance(after(90))).contains(AdminStep.REQUEST_EXPIRED);
        assertThatThrownBy(() -> asked.approve(7L, after(90))).isInstanceOf(AdminRightsStateException.class);
    }

    @Test
    void eitherSideEndsItOnce() {
        AdminRelationship declined = asked(100, false);
        declined.end(EndedBy.CUSTOMER, after(1));
        assertThatThrownBy(() -> declined.end(EndedBy.PARTNER, after(2))).isInstanceOf(AdminRightsStateException.class);
        assertThat(declined.advance(after(1000))).isEmpty();

        AdminRelationship lapsed = asked(10, false);
        lapsed.approve(7L, NOW);
        assertThat(lapsed.endable(after(9))).isTrue();
        assertThatThrownBy(() -> lapsed.end(EndedBy.PARTNER, after(10))).isInstanceOf(AdminRightsStateException.class);
    }

    @Test
    void goesOnByItselfUntilThatIsSwitchedOff() {
        AdminRelationship extending = asked(10, true);
        extending.approve(7L, NOW);

        assertThat(stepsUntil(extending, after(10))).containsExactly(AdminStep.EXTENDED);
        extending.extendItself(false, false, after(11));
        assertThat(stepsUntil(extending, after(10 + AdminTerms.EXTENSION_DAYS)))
                .containsExactly(AdminStep.REMINDED, AdminStep.REMINDED, AdminStep.REMINDED, AdminStep.EXPIRED);
    }

    @Test
    void doesNotGoOnByItselfWithTheRoleThatForbidsItNorBeforeItBegan() {
        AdminRelationship asked = asked(100, false);
        assertThatThrownBy(() -> asked.extendItself(true, false, NOW)).isInstanceOf(AdminRightsStateException.class);
        asked.approve(7L, NOW);
        assertThatThrownBy(() -> asked.extendItself(true, true, NOW)).isInstanceOf(AutoExtendNotAllowedException.class);
        asked.extendItself(false, true, NOW);
    }

    @Test
    void takesOverWhatIsSeenAtMicrosoft() {
        AdminRelationship asked = asked(100, false);
        asked.note("active", after(3));
        assertThatThrownBy(() -> asked.approve(7L, after(4))).isInstanceOf(AdminRightsStateException.class);
        assertThat(stepsUntil(asked, after(103))).hasSize(4).endsWith(AdminStep.EXPIRED);

        AdminRelationship odd = asked(100, false);
        odd.note("frozenByCourt", after(3));
        assertThat(stepsUntil(odd, after(1000)))
                .as("nobody knows what it means")
                .isEmpty();
        odd.end(EndedBy.PARTNER, after(4));
    }

    @ParameterizedTest
    @CsvSource({
        "GDAP, active, , false, NO_END",
        "GDAP, approved, , true, NO_END",
        "GDAP, active, 0, false, ENDS_BEFORE_IT_BEGINS",
        "GDAP, terminated, -1, false, ENDS_BEFORE_IT_BEGINS",
        "DAP, active, , true, OLD_KIND_EXTENDS",
        "DAP, active, , false, ",
        "GDAP, approvalPending, , true, ",
        "GDAP, terminated, , false, ",
        "GDAP, active, 1, true, "
    })
    void whatCannotBeIsNotEntered(AdminKind kind, String state, Long days, boolean extend, Reason refused) {
        RecordAdminRights command =
                new RecordAdminRights(2, kind, "n", state, Set.of(), NOW, days == null ? null : after(days), extend);
        if (refused == null) {
            assertThat(AdminRelationship.recorded(command, "n", 1, null, NOW).name())
                    .isEqualTo("n");
        } else {
            refused(refused, () -> AdminRelationship.recorded(command, "n", 1, null, NOW));
        }
    }

    @Test
    void whatIsOverIsNotRevived() {
        AdminRelationship expired = asked(10, false);
        expired.approve(7L, NOW);
        refused(Reason.OVER, () -> expired.note("active", after(11)));
        stepsUntil(expired, after(11));
        refused(Reason.OVER, () -> expired.note("active", after(12)));
        expired.note("terminated", after(12));

        AdminRelationship declined = asked(10, false);
        declined.end(EndedBy.CUSTOMER, NOW);
        refused(Reason.OVER, () -> declined.note("active", after(1)));
        refused(Reason.OVER, () -> declined.note("approvalPending", after(1)));
        refused(Reason.OVER, () -> declined.note("somethingNew", after(1)));
    }

    @Test
    void whatSeemedUnansweredMayHaveBeenApprovedAtMicrosoft() {
        AdminRelationship unanswered = asked(10, false);
        assertThat(stepsUntil(unanswered, after(91))).containsExactly(AdminStep.REQUEST_EXPIRED);
        unanswered.note("active", after(92));
        assertThat(unanswered.endable(after(93))).isTrue();
    }

    private static void refused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(AdminRightsRefusedException.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }

    @Test
    void whatWasEnteredLateRemindsOnlyOfWhatIsNext() {
        AdminRelationship entered = AdminRelationship.recorded(
                new RecordAdminRights(2, AdminKind.GDAP, "n", "Active", Set.of(), after(-700), after(6), false),
                "n",
                1,
                null,
                NOW);

        assertThat(entered.advance(NOW)).contains(AdminStep.REMINDED);
        assertThat(entered.reminded()).isEqualTo(7);
        assertThat(entered.advance(NOW)).isEmpty();
    }

    /** As the timer would, whenever something is due. */
    private static List<AdminStep> stepsUntil(AdminRelationship relationship, Instant end) {
        List<AdminStep> steps = new ArrayList<>();
        for (Instant at = NOW; !at.isAfter(end); at = at.plus(Duration.ofHours(12))) {
            relationship.advance(at).ifPresent(steps::add);
        }
        return steps;
    }

    private static AdminRelationship asked(int days, boolean extend) {
        return AdminRelationship.requested(
                new RequestAdminRights(2, "n", Set.of("Global Reader"), days, extend), "n", 1, 5L, NOW);
    }

    private static Instant after(long days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
