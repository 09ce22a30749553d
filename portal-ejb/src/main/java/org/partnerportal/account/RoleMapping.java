package org.partnerportal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** Who has this value in the claim gets this role. */
@Embeddable
class RoleMapping {

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "claim_value")
    private String claimValue;

    protected RoleMapping() {}

    RoleMapping(Role role, String claimValue) {
        this.role = role;
        this.claimValue = claimValue;
    }

    Role role() {
        return role;
    }

    String claimValue() {
        return claimValue;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleMapping mapping && mapping.role == role && mapping.claimValue.equals(claimValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, claimValue);
    }
}
