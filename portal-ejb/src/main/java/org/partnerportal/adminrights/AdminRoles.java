package org.partnerportal.adminrights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.rules.Source;
import org.partnerportal.shared.persistence.ReferenceData;

/** Roles that can be asked for, and sets of them that Microsoft suggests: {@code db/reference/admin_role*.csv}. */
public final class AdminRoles {

    private static final Map<String, AdminRole> BY_NAME = new LinkedHashMap<>();
    private static final Map<RoleSet, Set<String>> SETS;

    static {
        Map<String, Source> sources = Source.all();
        ReferenceData.rows("admin_role")
                .forEach(row -> BY_NAME.put(
                        row.getField("name"),
                        new AdminRole(
                                row.getField("name"),
                                row.getField("template_id"),
                                row.getField("privileged").equals("1"),
                                sources.get(row.getField("source")))));
        SETS = ReferenceData.rows("admin_role_set").stream()
                .collect(Collectors.groupingBy(
                        row -> RoleSet.valueOf(row.getField("role_set")),
                        Collectors.mapping(row -> row.getField("role"), Collectors.toUnmodifiableSet())));
    }

    /** Suggestions of Microsoft, the smallest first. */
    public enum RoleSet {
        /** For simple support. */
        SIMPLE,
        /** For first-line technicians. */
        FIRST_LINE,
        /** For indirect providers. */
        PROVIDER
    }

    private AdminRoles() {}

    public static List<AdminRole> all() {
        return List.copyOf(BY_NAME.values());
    }

    public static Set<String> of(RoleSet set) {
        return SETS.get(set);
    }

    /** Where the sets stand, all in one document. */
    public static Source source() {
        return Source.all().get(ReferenceData.rows("admin_role_set").get(0).getField("source"));
    }

    public static Optional<AdminRole> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name of what came from outside as a name in any case or as a template's id; what is unknown stays as it is. */
    public static String known(String fromOutside) {
        String text = fromOutside.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        return BY_NAME.values().stream()
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(lower)
                        || role.templateId().equals(lower))
                .map(AdminRole::name)
                .findFirst()
                .orElse(text);
    }
}
