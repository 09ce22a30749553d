package org.partnerportal.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The designated contacts of one subscription over time, and the rules of changing them (DOMAIN 2.4). */
record SupportContacts(List<SupportAssignment> periods) {

    /**
     * Makes room for a new contact from that moment on.
     *
     * @throws AssignmentPlannedException when another change is planned already; it must be called off first
     * @throws AlreadyAssignedException when that company is the contact then anyway
     */
    void makeRoom(long contactId, long ownerId, Instant from, Instant now) {
        if (periods.stream().anyMatch(period -> period.plannedAt(now))) {
            throw new AssignmentPlannedException();
        }
        Optional<SupportAssignment> present = reaching(from);
        if (present.map(SupportAssignment::contactId).orElse(ownerId) == contactId) {
            throw new AlreadyAssignedException();
        }
        present.ifPresent(period -> period.endAt(from));
    }

    /** Lets the contact go on who would have been replaced by the planned one. */
    void callOff(SupportAssignment planned) {
        periods.stream().filter(period -> period.endsAt(planned.validFrom())).forEach(SupportAssignment::goOn);
    }

    private Optional<SupportAssignment> reaching(Instant moment) {
        return periods.stream()
                .filter(period -> !period.plannedAt(moment) && period.reaches(moment))
                .findFirst();
    }
}
