package org.partnerportal.adminrights;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A relationship with all that is known of it, as it is at the moment of asking.
 *
 * @param partner name of the partner
 * @param customer what the partner calls the customer
 * @param stateText how an unknown state came from outside, null for known ones
 * @param services codes of {@link AdminServices}; none for all. A page of the register leaves them out
 * @param requestExpiresAt until when the customer may answer; null for what was not requested here
 * @param endsAt the end in force, null for none
 * @param endedBy null while it is not over
 */
public record AdminRights(
        long id,
        long partnerId,
        String partner,
        long customerId,
        String customer,
        AdminKind kind,
        String name,
        AdminState state,
        String stateText,
        List<HeldRole> roles,
        List<String> services,
        Integer days,
        boolean autoExtend,
        Instant requestedAt,
        Instant requestExpiresAt,
        Instant activeAt,
        Instant endsAt,
        Instant endedAt,
        EndedBy endedBy,
        long version)
        implements Serializable {

    public AdminRights {
        roles = List.copyOf(roles);
        services = List.copyOf(services);
    }

    AdminRights with(List<HeldRole> held) {
        return new AdminRights(
                id,
                partnerId,
                partner,
                customerId,
                customer,
                kind,
                name,
                state,
                stateText,
                held,
                services,
                days,
                autoExtend,
                requestedAt,
                requestExpiresAt,
                activeAt,
                endsAt,
                endedAt,
                endedBy,
                version);
    }

    /** Whether it may extend itself at all. */
    public boolean extendable() {
        return kind == AdminKind.GDAP
                && state.holds()
                && roles.stream().noneMatch(role -> role.name().equals(AdminRole.GLOBAL_ADMINISTRATOR));
    }

    /** Names of the services, in the order of the catalogue. */
    public List<String> serviceNames() {
        return AdminServices.all().stream()
                .filter(services::contains)
                .map(AdminServices::name)
                .toList();
    }

    /** Roles that nobody of the partner holds yet. */
    public long unmapped() {
        return kind == AdminKind.DAP
                ? 0
                : roles.stream().filter(role -> role.securityGroup() == null).count();
    }
}
