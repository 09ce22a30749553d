package org.partnerportal.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.partnerportal.shared.persistence.TenantOwned;

/**
 * A person of one company. Without a password it was invited and has not come in
 * yet, or comes in by the identity provider of its company. The security stamp is what sessions
 * remember: a new one ends them all. Failed attempts and lock-out are counted beside the entity (see
 * {@link SignInAttempts}), so that somebody who guesses passwords does not disturb an administrator who edits.
 */
@Entity
@Table(name = "portal_user")
class User implements TenantOwned {

    private static final int STAMP_BYTES = 16;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "company_id")
    private long companyId;

    private String email;
    private String name;
    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    private boolean active = true;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "security_stamp")
    private String securityStamp = OneTimeToken.random(STAMP_BYTES);

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Counted beside the entity. */
    @Column(name = "last_sign_in_at", insertable = false, updatable = false)
    private Instant lastSignInAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected User() {}

    User(long companyId, String email, Profile profile, Set<Role> roles, Instant now) {
        this.companyId = companyId;
        this.email = EmailAddress.normalised(email);
        this.roles.addAll(roles);
        this.createdAt = now;
        change(profile, now);
    }

    void change(Profile profile, Instant now) {
        name = profile.name().strip();
        language = profile.language();
        timeZone = profile.timeZone();
        changedAt = now;
    }

    void give(Set<Role> newRoles, Instant now) {
        roles.clear();
        roles.addAll(newRoles);
        changedAt = now;
    }

    /** Ends the sessions, too; they do not revive when the user is let in again. */
    void deactivate(Instant now) {
        active = false;
        endSessions(now);
    }

    void reactivate(Instant now) {
        active = true;
        changedAt = now;
    }

    void setPassword(String hash, Instant now) {
        passwordHash = hash;
        endSessions(now);
    }

    void endSessions(Instant now) {
        securityStamp = OneTimeToken.random(STAMP_BYTES);
        changedAt = now;
    }

    long id() {
        return id;
    }

    long companyId() {
        return companyId;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String language() {
        return language;
    }

    String timeZone() {
        return timeZone;
    }

    String passwordHash() {
        return passwordHash;
    }

    String securityStamp() {
        return securityStamp;
    }

    UserState state() {
        return UserState.of(active, passwordHash != null || lastSignInAt != null);
    }

    Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    long version() {
        return version;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public long tenantId() {
        return companyId;
    }
}
