package org.partnerportal.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnerportal.shared.persistence.TenantOwned;

/** By which identity provider a company's users may sign in, and what its word makes of them here. */
@Entity
@Table(name = "identity_provider")
class IdentityProvider implements TenantOwned {

    @Id
    @Column(name = "company_id")
    private long companyId;

    private String issuer;

    @Column(name = "client_id")
    private String clientId;

    /** Sealed. */
    @Column(name = "client_secret")
    private String clientSecret;

    @Column(name = "roles_claim")
    private String rolesClaim;

    @Column(name = "creates_users")
    private boolean createsUsers;

    private boolean required;

    @Column(name = "checks_second_factor")
    private boolean checksSecondFactor;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identity_provider_role", joinColumns = @JoinColumn(name = "company_id"))
    private Set<RoleMapping> mappings = new HashSet<>();

    protected IdentityProvider() {}

    IdentityProvider(long companyId) {
        this.companyId = companyId;
    }

    void change(SaveIdentityProvider command, Instant now) {
        issuer = command.issuer();
        clientId = command.clientId();
        rolesClaim = command.rolesClaim();
        createsUsers = command.createsUsers();
        required = command.required();
        checksSecondFactor = command.checksSecondFactor();
        Set<RoleMapping> wanted = new HashSet<>();
        command.roles().forEach((role, values) -> values.forEach(value -> wanted.add(new RoleMapping(role, value))));
        mappings.retainAll(wanted);
        mappings.addAll(wanted);
        changedAt = now;
    }

    /** @param sealed encrypted for this company */
    void keepSecret(String sealed) {
        clientSecret = sealed;
    }

    /** Whether another server, or another client there, is meant: the old secret must not be sent to it. */
    boolean isOther(SaveIdentityProvider command) {
        return !command.issuer().equals(issuer) || !command.clientId().equals(clientId);
    }

    boolean mapsRoles() {
        return rolesClaim != null;
    }

    /** What these values of the claim give. */
    Set<Role> rolesOf(Collection<String> claimValues) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        mappings.stream()
                .filter(mapping -> claimValues.contains(mapping.claimValue()))
                .forEach(mapping -> roles.add(mapping.role()));
        return roles;
    }

    long companyId() {
        return companyId;
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    String rolesClaim() {
        return rolesClaim;
    }

    boolean createsUsers() {
        return createsUsers;
    }

    boolean required() {
        return required;
    }

    boolean checksSecondFactor() {
        return checksSecondFactor;
    }

    long version() {
        return version;
    }

    Map<Role, Set<String>> roles() {
        Map<Role, Set<String>> roles = new TreeMap<>();
        mappings.forEach(mapping ->
                roles.computeIfAbsent(mapping.role(), role -> new TreeSet<>()).add(mapping.claimValue()));
        return roles;
    }

    @Override
    public long tenantId() {
        return companyId;
    }
}
