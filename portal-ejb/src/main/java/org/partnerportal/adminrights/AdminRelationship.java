package org.partnerportal.adminrights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.adminrights.AdminRightsRefusedException.Reason;
import org.partnerportal.shared.persistence.CloudOwned;

/** What is stored of a relationship, and how it goes on; its roles stand beside it. */
@Entity
@Table(name = "admin_relationship")
class AdminRelationship extends CloudOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "partner_id")
    private long partnerId;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private AdminKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    private AdminState state;

    @Column(name = "state_text")
    private String stateText;

    @Column(name = "duration_days")
    private Integer durationDays;

    @Column(name = "auto_extend")
    private boolean autoExtend;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "request_expires_at")
    private Instant requestExpiresAt;

    @Column(name = "active_at")
    private Instant activeAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private EndedBy endedBy;

    @Column(name = "requested_by")
    private Long requestedBy;

    @Column(name = "approved_by")
    private Long approvedBy;

    private Integer reminded;

    @Column(name = "next_step_at")
    private Instant nextStepAt;

    @Version
    private long version;

    protected AdminRelationship() {}

    static AdminRelationship requested(RequestAdminRights command, String name, long partner, Long user, Instant now) {
        AdminRelationship requested = begun(command.customerId(), AdminKind.GDAP, name, partner, user, now);
        requested.state = AdminState.APPROVAL_PENDING;
        requested.durationDays = command.days();
        requested.autoExtend = command.autoExtend();
        requested.requestExpiresAt = now.plus(Duration.ofDays(AdminTerms.REQUEST_DAYS));
        return requested.planned();
    }

    /** @throws AdminRightsRefusedException for what cannot be */
    static AdminRelationship recorded(RecordAdminRights command, String name, long partner, Long user, Instant now) {
        command.check();
        AdminRelationship recorded = begun(command.customerId(), command.kind(), name, partner, user, command.since());
        recorded.durationDays = command.endsAt() == null
                ? null
                : Math.max(1, (int)
                        Duration.between(command.since(), command.endsAt()).toDays());
        recorded.endsAt = command.endsAt();
        recorded.autoExtend = command.autoExtend();
        recorded.take(command.state(), now);
        return recorded.planned();
    }

    private static AdminRelationship begun(
            long customer, AdminKind kind, String name, long partner, Long user, Instant since) {
        AdminRelationship begun = new AdminRelationship();
        begun.partnerId = partner;
        begun.customerId = customer;
        begun.kind = kind;
        begun.name = name;
        begun.requestedAt = since;
        begun.requestedBy = user;
        return begun;
    }

    /**
     * Takes over what is seen at Microsoft.
     *
     * @throws AdminRightsRefusedException for any word that would revive what is over
     */
    void note(String word, Instant now) {
        AdminState seen = AdminState.of(word);
        if (timeline().stateAt(now).over() && !seen.over() && !lapsed()) {
            throw new AdminRightsRefusedException(Reason.OVER);
        }
        take(word, now);
        planned();
    }

    /** Not answered, as far as was known here; the customer may have answered at Microsoft in time. */
    private boolean lapsed() {
        return activeAt == null && (endedBy == null || endedBy == EndedBy.TIME);
    }

    private void take(String word, Instant now) {
        AdminState seen = AdminState.of(word);
        boolean begins = seen.runs() && activeAt == null;
        state = seen;
        stateText = seen == AdminState.UNKNOWN ? word.strip() : null;
        if (begins) {
            activeAt = requestedAt.isAfter(now) || requestExpiresAt != null ? now : requestedAt;
            endsAt = endsAt == null && durationDays != null ? activeAt.plus(Duration.ofDays(durationDays)) : endsAt;
        }
        if (seen.waits() && requestExpiresAt == null) {
            requestExpiresAt = requestedAt.plus(Duration.ofDays(AdminTerms.REQUEST_DAYS));
        }
        endedAt = !seen.over() ? null : endsAt != null && endsAt.isBefore(now) ? endsAt : now;
        endedBy = seen.over() ? EndedBy.MICROSOFT : null;
    }

    /**
     * The customer agrees, to all roles at once.
     *
     * @throws AdminRequestExpiredException when it comes too late
     * @throws AdminRightsStateException when there is nothing to agree to any more
     */
    void approve(Long user, Instant now) {
        AdminState present = timeline().stateAt(now);
        if (state == AdminState.APPROVAL_PENDING && present == AdminState.EXPIRED) {
            throw new AdminRequestExpiredException();
        }
        if (present != AdminState.APPROVAL_PENDING) {
            throw new AdminRightsStateException(present);
        }
        state = AdminState.ACTIVE;
        approvedBy = user;
        activeAt = now;
        endsAt = now.plus(Duration.ofDays(durationDays == null ? AdminTerms.MOST_DAYS : durationDays));
        planned();
    }

    boolean endable(Instant now) {
        return timeline().stateAt(now).terminable();
    }

    /** @throws AdminRightsStateException when it is over already */
    void end(EndedBy by, Instant now) {
        AdminState present = timeline().stateAt(now);
        if (!present.terminable()) {
            throw new AdminRightsStateException(present);
        }
        over(AdminState.TERMINATED, by, now);
    }

    /**
     * @throws AdminRightsStateException when it is not in force
     * @throws AutoExtendNotAllowedException with a role that forbids it
     */
    void extendItself(boolean itself, boolean globalAdministrator, Instant now) {
        AdminState present = timeline().stateAt(now);
        if (!present.holds() || kind == AdminKind.DAP) {
            throw new AdminRightsStateException(present);
        }
        if (itself && globalAdministrator) {
            throw new AutoExtendNotAllowedException();
        }
        endsAt = timeline().endsAt(now);
        autoExtend = itself;
        planned();
    }

    /** Does what is due, one thing at a time; empty when nothing is. */
    Optional<AdminStep> advance(Instant now) {
        Optional<AdminStep> done = step(now);
        planned();
        return done;
    }

    private Optional<AdminStep> step(Instant now) {
        boolean waited = state.waits();
        if (timeline().stateAt(now) == AdminState.EXPIRED && state != AdminState.EXPIRED) {
            over(AdminState.EXPIRED, EndedBy.TIME, waited ? requestExpiresAt : endsAt);
            return Optional.of(waited ? AdminStep.REQUEST_EXPIRED : AdminStep.EXPIRED);
        }
        Instant end = timeline().endsAt(now);
        if (end != null && !end.equals(endsAt)) {
            endsAt = end;
            reminded = null;
            return Optional.of(AdminStep.EXTENDED);
        }
        Optional<Integer> reminder = timeline().reminderDue(now);
        reminder.ifPresent(days -> reminded = days);
        return reminder.map(days -> AdminStep.REMINDED);
    }

    private void over(AdminState how, EndedBy by, Instant when) {
        state = how;
        stateText = null;
        endedBy = by;
        endedAt = when;
        planned();
    }

    private AdminRelationship planned() {
        nextStepAt = timeline().nextStep();
        return this;
    }

    private AdminTimeline timeline() {
        return new AdminTimeline(state, autoExtend, requestExpiresAt, activeAt, endsAt, reminded);
    }

    long id() {
        return id;
    }

    long partnerId() {
        return partnerId;
    }

    long customerId() {
        return customerId;
    }

    String name() {
        return name;
    }

    Integer reminded() {
        return reminded;
    }

    long version() {
        return version;
    }

    @Override
    public long tenantId() {
        return partnerId;
    }
}
