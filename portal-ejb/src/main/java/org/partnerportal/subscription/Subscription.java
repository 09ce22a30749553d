package org.partnerportal.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.partnerportal.shared.persistence.TenantOwned;

/** A subscription of one customer as its owner records it. */
@Entity
@Table(name = "subscription")
class Subscription implements TenantOwned {

    private static final String MADE_UP = "portal-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "ms_subscription_id")
    private String msSubscriptionId;

    @Column(name = "product_name")
    private String productName;

    @Enumerated(EnumType.STRING)
    @Column(name = "product_family")
    private ProductFamily family;

    private int quantity;

    private String status;

    @Column(name = "reseller_id")
    private Long resellerId;

    @Column(name = "reseller_partner_id")
    private String resellerPartnerId = "";

    @Enumerated(EnumType.STRING)
    private SalesChannel channel;

    @Column(name = "new_commerce")
    private boolean newCommerce;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Subscription() {}

    static Subscription of(long owner, RecordSubscription command, String resellerPartnerId, Instant now) {
        Subscription subscription = new Subscription();
        subscription.ownerId = owner;
        subscription.customerId = command.customerId();
        subscription.msSubscriptionId = idOrMadeUp(command.msSubscriptionId());
        subscription.productName = command.productName().strip();
        subscription.family = command.family() == null ? ProductFamily.of(command.productName()) : command.family();
        subscription.quantity = command.quantity();
        subscription.status = verbatim(command.status());
        subscription.resellerId = command.resellerId();
        subscription.resellerPartnerId = resellerPartnerId == null ? "" : resellerPartnerId;
        subscription.channel = command.channel();
        subscription.validFrom = now;
        subscription.changedAt = now;
        return subscription;
    }

    /** Its owner entered it and it was not bought through CSP, so no export of Partner Center will ever change it. */
    boolean keptByHand() {
        return channel != SalesChannel.CSP;
    }

    void change(SubscriptionStatus newStatus, Instant now) {
        status = verbatim(newStatus);
        validFrom = now;
        changedAt = now;
    }

    /** Bought under the new commerce experience or not. */
    void commerce(boolean isNew, Instant now) {
        newCommerce = isNew;
        touch(now);
    }

    boolean newCommerce() {
        return newCommerce;
    }

    /** The assignment belongs to the subscription: two people who name a contact at a time must notice each other. */
    void touch(Instant now) {
        changedAt = now;
    }

    long id() {
        return id;
    }

    long customerId() {
        return customerId;
    }

    long ownerId() {
        return ownerId;
    }

    long version() {
        return version;
    }

    private static String idOrMadeUp(String given) {
        boolean missing = given == null || given.isBlank();
        return missing ? MADE_UP + UUID.randomUUID() : given.strip().toLowerCase(Locale.ROOT);
    }

    private static String verbatim(SubscriptionStatus status) {
        return status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public long tenantId() {
        return ownerId;
    }
}
