package org.partnerportal.servicemanagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRole;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.HeldRole;
import org.partnerportal.subscription.ProductFamily;

/**
 * What decides whether somebody can act for a customer, as few numbers: customers with equal groups are judged once.
 *
 * @param own what the provider itself is responsible for
 * @param theirs what a designated contact is responsible for
 * @param ownRights the provider's
 * @param theirRights the designated contact's
 */
record AccessGroup(Products own, Products theirs, Held ownRights, Held theirRights) {

    /** Roles that some task asks for; a set of roles is a number whose bits are their places, and bit 0 is any other. */
    static final List<String> ROLES = Stream.concat(
                    Stream.of(AdminRole.GLOBAL_ADMINISTRATOR),
                    ServiceCatalogue.supportTasks().stream().flatMap(task -> task.roles().stream()))
            .distinct()
            .toList();

    private static final String GROUP = "some group";

    /**
     * Families of products by the bits of their ordinals.
     *
     * @param active those of which a subscription is active
     */
    record Products(long families, long active) {

        Map<ProductFamily, Boolean> known() {
            Map<ProductFamily, Boolean> known = new EnumMap<>(ProductFamily.class);
            for (ProductFamily family : ProductFamily.values()) {
                if (bit(families, family.ordinal())) {
                    known.put(family, bit(active, family.ordinal()));
                }
            }
            return known;
        }
    }

    /**
     * Rights in force of one partner with one customer. Of several granular relationships each adds its roles, and the last
     * one's end counts.
     *
     * @param ending whether the granular ones are over soon
     * @param roles that some security group holds
     */
    record Held(boolean dap, boolean gdap, boolean ending, long roles) {

        List<AdminRights> rights(Instant now) {
            List<AdminRights> rights = new ArrayList<>();
            if (dap) {
                rights.add(held(AdminKind.DAP, AdminState.ACTIVE, List.of(), now));
            }
            if (gdap) {
                AdminState state = ending ? AdminState.EXPIRING : AdminState.ACTIVE;
                rights.add(held(AdminKind.GDAP, state, names(), now));
            }
            return rights;
        }

        private List<HeldRole> names() {
            return IntStream.rangeClosed(0, ROLES.size())
                    .filter(place -> bit(roles, place))
                    .mapToObj(place -> new HeldRole(place == 0 ? "" : ROLES.get(place - 1), GROUP))
                    .toList();
        }

        private static AdminRights held(AdminKind kind, AdminState state, List<HeldRole> roles, Instant now) {
            return new AdminRights(
                    0,
                    0,
                    "",
                    0,
                    "",
                    kind,
                    kind.name(),
                    state,
                    null,
                    roles,
                    List.of(),
                    null,
                    false,
                    now,
                    null,
                    now,
                    null,
                    null,
                    null,
                    0);
        }
    }

    private static boolean bit(long number, int place) {
        return (number >> place & 1) == 1;
    }
}
