package org.partnerportal.adminrights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.partnerportal.adminrights.AdminRightsRefusedException.Reason;

/**
 * Enters a relationship that exists at Microsoft into the register.
 *
 * @param state the word that Partner Center or Graph shows; unknown ones are kept
 * @param roles names or template ids; unknown ones are kept; none for DAP
 * @param since when it came into force, or was requested
 * @param endsAt null for none; granular rights in force have one
 * @param services codes of {@link AdminServices}; none for all
 */
public record RecordAdminRights(
        long customerId,
        @NotNull AdminKind kind,
        @NotNull @Size(max = AdminTerms.NAME_LENGTH) @Pattern(regexp = "\\P{Cntrl}*") String name,
        @NotBlank @Size(max = 40) @Pattern(regexp = "\\P{Cntrl}*") String state,
        @NotNull Set<@NotBlank @Size(max = 80) String> roles,
        @NotNull Instant since,
        Instant endsAt,
        boolean autoExtend,
        @NotNull Set<@NotBlank @Size(max = 40) String> services) {

    public RecordAdminRights {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        services = services == null ? Set.of() : Set.copyOf(services);
    }

    /** For all services. */
    public RecordAdminRights(
            long customerId,
            AdminKind kind,
            String name,
            String state,
            Set<String> roles,
            Instant since,
            Instant endsAt,
            boolean autoExtend) {
        this(customerId, kind, name, state, roles, since, endsAt, autoExtend, Set.of());
    }

    /** @throws AdminRightsRefusedException for what DOMAIN 3.6 rules out */
    void check() {
        if (kind == AdminKind.DAP && autoExtend) {
            throw new AdminRightsRefusedException(Reason.OLD_KIND_EXTENDS);
        }
        if (kind == AdminKind.GDAP && endsAt == null && AdminState.of(state).runs()) {
            throw new AdminRightsRefusedException(Reason.NO_END);
        }
        if (endsAt != null && !endsAt.isAfter(since)) {
            throw new AdminRightsRefusedException(Reason.ENDS_BEFORE_IT_BEGINS);
        }
    }
}
