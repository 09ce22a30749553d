package org.partnerportal.adminrights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;

/**
 * Enters a relationship that exists at Microsoft into the register.
 *
 * @param state the word that Partner Center or Graph shows; unknown ones are kept
 * @param roles names or template ids; unknown ones are kept; none for DAP
 * @param since when it came into force, or was requested
 * @param endsAt null for none
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
}
