package org.partnerportal.adminrights;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnerportal.shared.persistence.ReferenceData;

/** Services for which admin rights can be given one by one: {@code db/reference/service.csv}. */
public final class AdminServices {

    /** Stands for a relationship that names no services. */
    static final String WHOLE = "";

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        ReferenceData.rows("service").forEach(row -> NAMES.put(row.getField("code"), row.getField("name")));
    }

    private AdminServices() {}

    /** Codes, in the order in which they are shown. */
    public static List<String> all() {
        return List.copyOf(NAMES.keySet());
    }

    /** As Microsoft spells it, in all languages. */
    public static String name(String code) {
        return NAMES.get(code);
    }

    static boolean known(Collection<String> codes) {
        return NAMES.keySet().containsAll(codes);
    }

    /**
     * Services that stand in two such lists; a list of none means all services, and so does {@link #WHOLE} in one.
     *
     * @param wanted of one relationship
     * @param taken of all others together; empty for no others
     */
    static Set<String> inBoth(Collection<String> wanted, Collection<String> taken) {
        if (taken.isEmpty()) {
            return Set.of();
        }
        Set<String> both = new TreeSet<>(wanted.isEmpty() ? NAMES.keySet() : wanted);
        if (!taken.contains(WHOLE)) {
            both.retainAll(taken);
        }
        return both;
    }

    /** What others leave, none for all services; empty when they leave nothing. */
    static Optional<Set<String>> left(Collection<String> taken) {
        if (taken.isEmpty()) {
            return Optional.of(Set.of());
        }
        Set<String> left = new TreeSet<>(NAMES.keySet());
        left.removeAll(taken);
        return taken.contains(WHOLE) || left.isEmpty() ? Optional.empty() : Optional.of(left);
    }
}
