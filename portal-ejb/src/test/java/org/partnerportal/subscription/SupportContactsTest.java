package org.partnerportal.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportContactsTest {

    private static final long OWNER = 1;
    private static final long RESELLER = 2;
    private static final long OTHER_RESELLER = 3;
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(10));

    @Test
    void endsTheContactInForceWhenTheNextBegins() {
        SupportAssignment present = period(RESELLER, NOW.minusSeconds(60));
        new SupportContacts(List.of(present)).makeRoom(OTHER_RESELLER, OWNER, LATER, NOW);
        assertThat(present.endsAt(LATER)).isTrue();
    }

    @Test
    void refusesASecondPlannedChange() {
        SupportContacts contacts = new SupportContacts(List.of(period(RESELLER, LATER)));
        assertThatThrownBy(() -> contacts.makeRoom(OTHER_RESELLER, OWNER, NOW, NOW))
                .isInstanceOf(AssignmentPlannedException.class);
    }

    @Test
    void refusesWhatChangesNothing() {
        assertThatThrownBy(() -> new SupportContacts(List.of()).makeRoom(OWNER, OWNER, NOW, NOW))
                .isInstanceOf(AlreadyAssignedException.class);
        SupportContacts contacts = new SupportContacts(List.of(period(RESELLER, NOW.minusSeconds(60))));
        assertThatThrownBy(() -> contacts.makeRoom(RESELLER, OWNER, LATER, NOW))
                .isInstanceOf(AlreadyAssignedException.class);
    }

    @Test
    void letsTheReplacedContactGoOnWhenThePlannedOneIsCalledOff() {
        SupportAssignment present = period(RESELLER, NOW.minusSeconds(60));
        SupportAssignment planned = period(OTHER_RESELLER, LATER);
        present.endAt(LATER);
        new SupportContacts(List.of(present, planned)).callOff(planned);
        assertThat(present.reaches(LATER.plus(Duration.ofDays(365)))).isTrue();
    }

    private static SupportAssignment period(long contact, Instant from) {
        return new SupportAssignment(contact, from);
    }
}
