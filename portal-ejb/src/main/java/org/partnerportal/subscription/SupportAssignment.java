package org.partnerportal.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.partnerportal.shared.persistence.CloudOwned;

/** One period of a designated support contact. Periods of one subscription never overlap; none is ever rewritten. */
@Entity
@Table(name = "support_assignment")
class SupportAssignment extends CloudOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "subscription_id")
    private long subscriptionId;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "contact_id")
    private long contactId;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_to")
    private Instant validTo;

    @Column(name = "assigned_by")
    private Long assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    protected SupportAssignment() {}

    SupportAssignment(long contactId, Instant validFrom) {
        this.contactId = contactId;
        this.validFrom = validFrom;
    }

    static SupportAssignment of(Subscription subscription, long contactId, Instant from, Long by, Instant now) {
        SupportAssignment assignment = new SupportAssignment(contactId, from);
        assignment.subscriptionId = subscription.id();
        assignment.customerId = subscription.customerId();
        assignment.ownerId = subscription.ownerId();
        assignment.assignedBy = by;
        assignment.assignedAt = now;
        return assignment;
    }

    boolean plannedAt(Instant now) {
        return validFrom.isAfter(now);
    }

    boolean endsAt(Instant moment) {
        return moment.equals(validTo);
    }

    boolean reaches(Instant moment) {
        return validTo == null || validTo.isAfter(moment);
    }

    void endAt(Instant moment) {
        validTo = moment;
    }

    void goOn() {
        validTo = null;
    }

    long subscriptionId() {
        return subscriptionId;
    }

    long contactId() {
        return contactId;
    }

    Instant validFrom() {
        return validFrom;
    }

    @Override
    public long tenantId() {
        return ownerId;
    }
}
