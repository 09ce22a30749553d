package org.partnerportal.adminrights;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from what is stored of a relationship and the time, whether or not the timer has run. Pure.
 *
 * @param state as stored
 * @param endsAt as stored; null while there is no end
 * @param reminded days before the end of which people were told last, null for none
 */
record AdminTimeline(
        AdminState state,
        boolean autoExtend,
        Instant requestExpiresAt,
        Instant activeAt,
        Instant endsAt,
        Integer reminded) {

    private static final Duration EXTENSION = Duration.ofDays(AdminTerms.EXTENSION_DAYS);

    AdminState stateAt(Instant now) {
        if (state.waits()) {
            return reached(requestExpiresAt, now) ? AdminState.EXPIRED : state;
        }
        if (!state.runs()) {
            return state;
        }
        if (reached(endsAt(now), now)) {
            return AdminState.EXPIRED;
        }
        boolean soon = endsAt != null && reached(endsAt.minus(Duration.ofDays(AdminTerms.EXPIRING_DAYS)), now);
        return state == AdminState.ACTIVE && soon && !autoExtend ? AdminState.EXPIRING : state;
    }

    /** The end in force: as often later by an extension as was needed. */
    Instant endsAt(Instant now) {
        if (endsAt == null || !autoExtend || !state.runs() || now.isBefore(endsAt)) {
            return endsAt;
        }
        long times = Duration.between(endsAt, now).dividedBy(EXTENSION) + 1;
        return endsAt.plus(EXTENSION.multipliedBy(times));
    }

    /** The most urgent reminder that is due and of which nobody was told; empty when there is none. */
    Optional<Integer> reminderDue(Instant now) {
        return open().filter(days -> reached(before(days), now)).reduce((first, later) -> later);
    }

    /** When something is to be done next, which may be past; null for never. */
    Instant nextStep() {
        if (state.waits()) {
            return requestExpiresAt;
        }
        if (!state.runs() || endsAt == null) {
            return null;
        }
        return Stream.concat(open().map(this::before), Stream.of(endsAt))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Reminders that may still be due: less than told last, and not before the relationship began. */
    private Stream<Integer> open() {
        if (!state.holds() || autoExtend || endsAt == null) {
            return Stream.empty();
        }
        return AdminTerms.REMINDERS.stream()
                .filter(days -> reminded == null || days < reminded)
                .filter(days -> activeAt == null || before(days).isAfter(activeAt));
    }

    private Instant before(int days) {
        return endsAt.minus(Duration.ofDays(days));
    }

    private static boolean reached(Instant moment, Instant now) {
        return moment != null && !now.isBefore(moment);
    }
}
