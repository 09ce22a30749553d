package org.partnerportal.dev.it.walls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.security.Permission;

/**
 * Few roles that find what all of them would: of each kind of company somebody who has a permission and somebody who lacks
 * it, and of any two permissions somebody who has one without the other, as far as there is such a role. So a page that asks
 * for another permission than its own is opened to somebody, or shut.
 */
final class Roles {

    /** @param role null for nobody's */
    record OfKind(CompanyKind kind, Role role, Set<Permission> permissions) {

        /** What this one tells. */
        private Set<String> tells() {
            Set<String> told = new HashSet<>();
            for (Permission one : Permission.values()) {
                boolean has = permissions.contains(one);
                told.add(kind + " " + one + " " + has);
                if (has) {
                    told.addAll(without(one));
                }
            }
            return told;
        }

        private Set<String> without(Permission one) {
            Set<String> told = new HashSet<>();
            for (Permission other : Permission.values()) {
                if (!permissions.contains(other)) {
                    told.add(one + " without " + other);
                }
            }
            return told;
        }
    }

    private Roles() {}

    /** The most telling one first, until nobody is left who tells anything new. */
    static List<OfKind> telling(Matrix matrix) {
        List<OfKind> all = all(matrix);
        List<OfKind> chosen = new ArrayList<>();
        Set<String> known = new HashSet<>();
        while (true) {
            OfKind next = all.stream()
                    .max(Comparator.comparing((OfKind role) -> news(role, known)))
                    .orElseThrow();
            if (news(next, known) == 0) {
                return chosen;
            }
            known.addAll(next.tells());
            chosen.add(next);
        }
    }

    private static long news(OfKind role, Set<String> known) {
        return role.tells().stream().filter(told -> !known.contains(told)).count();
    }

    private static List<OfKind> all(Matrix matrix) {
        List<OfKind> all = new ArrayList<>();
        for (CompanyKind kind : CompanyKind.values()) {
            all.add(new OfKind(kind, null, matrix.of(kind, null)));
            Role.of(Role.Side.of(kind)).forEach(role -> all.add(new OfKind(kind, role, matrix.of(kind, role))));
        }
        return all;
    }
}
