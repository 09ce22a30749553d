package org.partnerportal.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A company in one cloud. Its name and status hold since {@link #changedAt}; what was before stands in the history. */
@Entity
@Table(name = "company")
class Company {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private CompanyKind kind;

    @Enumerated(EnumType.STRING)
    private Cloud cloud;

    @Column(name = "ms_tenant_id")
    private String msTenantId;

    @Column(name = "partner_id")
    private String partnerId;

    private String name;

    @Enumerated(EnumType.STRING)
    private PartnerStatus status = PartnerStatus.ACTIVE;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "group_id")
    private Long groupId;

    private String country;

    @Column(name = "time_zone")
    private String timeZone;

    private String language;

    @Column(name = "four_eyes")
    private boolean fourEyes;

    @Column(name = "accent_color")
    private String accentColor;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Company() {}

    static Company from(CreateCompany command, Instant now) {
        Company company = new Company();
        company.kind = command.kind();
        company.cloud = command.cloud();
        company.msTenantId = command.msTenantId();
        company.partnerId = command.partnerId();
        company.name = command.name().strip();
        company.country = command.country();
        company.timeZone = knownZone(command.timeZone());
        company.language = command.language();
        company.changedAt = now.truncatedTo(ChronoUnit.MICROS);
        return company;
    }

    /** A customer that a partner brings; it starts with the partner's country, zone and language. */
    static Company customerOf(Company partner, CreateCustomer command, Instant now) {
        return from(
                new CreateCompany(
                        CompanyKind.CUSTOMER,
                        partner.cloud,
                        command.name(),
                        command.msTenantId(),
                        null,
                        partner.country,
                        partner.timeZone,
                        partner.language),
                now);
    }

    /** Takes the settings over; true when the name changed, which customers' pages and proofs must know. */
    boolean edit(EditCompany command) {
        boolean renamed = !name.equals(command.name().strip());
        name = command.name().strip();
        timeZone = knownZone(command.timeZone());
        language = command.language();
        fourEyes = command.fourEyes();
        accentColor = command.accentColor() == null
                ? null
                : AccentColor.of(command.accentColor()).value();
        return renamed;
    }

    /** @throws StandingHeldException while the portal's operator holds it */
    void changeStatus(PartnerStatus newStatus) {
        if (statusReason != null) {
            throw new StandingHeldException(statusReason);
        }
        status = newStatus;
    }

    /** What the portal's operator says stands until it says otherwise; an active partner is held by nobody. */
    void hold(PartnerStatus newStatus, String reason) {
        status = newStatus;
        statusReason = newStatus == PartnerStatus.ACTIVE ? null : reason.strip();
    }

    void join(Long group) {
        groupId = group;
    }

    CompanyView view(boolean logo) {
        return new CompanyView(
                id,
                kind,
                cloud,
                name,
                status,
                partnerId,
                country,
                timeZone,
                language,
                accentColor,
                logo,
                fourEyes,
                version);
    }

    CompanyState state() {
        return new CompanyState(id, kind, cloud, name, status);
    }

    private static String knownZone(String zone) {
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException unknown) {
            throw new UnknownTimeZoneException(zone);
        }
    }

    /** From now on the present name and status hold; answers since when the former ones did. */
    Instant startPeriod(Instant now) {
        Instant before = changedAt;
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
        return before;
    }

    long id() {
        return id;
    }

    CompanyKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    PartnerStatus status() {
        return status;
    }

    Long groupId() {
        return groupId;
    }

    Optional<String> statusReason() {
        return Optional.ofNullable(statusReason);
    }

    Instant changedAt() {
        return changedAt;
    }

    String partnerId() {
        return partnerId;
    }

    String country() {
        return country;
    }

    Cloud cloud() {
        return cloud;
    }

    long version() {
        return version;
    }
}
