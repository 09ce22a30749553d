package org.partnerportal.adminrights;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether a partner has delegated admin rights for a customer, by all that is in the register: one relationship in force is
 * enough.
 *
 * @param givenAt when the rights came into force
 * @param removedAt when the last of them ended; null while any is in force
 */
public record AdminStanding(long partnerId, Instant givenAt, Instant removedAt) {

    public boolean inForce() {
        return removedAt == null;
    }

    /** Empty when there were never any. */
    static Optional<AdminStanding> of(Collection<AdminRights> register) {
        Comparator<AdminStanding> latest =
                Comparator.comparing(AdminStanding::inForce).thenComparing(AdminStanding::givenAt);
        return register.stream()
                .filter(rights -> rights.activeAt() != null)
                .filter(rights -> rights.state().holds() || rights.state().over())
                .map(rights -> new AdminStanding(rights.partnerId(), rights.activeAt(), end(rights)))
                .max(latest);
    }

    private static Instant end(AdminRights rights) {
        if (rights.state().holds()) {
            return null;
        }
        return rights.endedAt() == null ? rights.endsAt() : rights.endedAt();
    }
}
