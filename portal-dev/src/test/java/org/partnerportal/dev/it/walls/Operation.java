package org.partnerportal.dev.it.walls;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/**
 * A business method, with its line of {@code walls/operations.csv}.
 *
 * @param argument parameter or component of a command that takes the subject's id
 * @param elsewhere what it answers when asked for what is not the caller's: NOT_FOUND, EMPTY or the name of a refusal
 * @param why for what is listed as open to all, and where the walk has nothing of the caller's own to find
 * @param only kinds of company whose business it is; for others it is "not found"; empty for all
 */
record Operation(
        Object bean,
        Method method,
        Subject subject,
        String argument,
        String elsewhere,
        Set<CompanyKind> only,
        String why) {

    static Operation of(Object bean, Method method, Map<String, String> line) {
        return new Operation(
                bean,
                method,
                Subject.valueOf(line.get("subject")),
                line.get("argument"),
                line.get("elsewhere"),
                Arrays.stream(line.get("only").split(" "))
                        .filter(kind -> !kind.isEmpty())
                        .map(CompanyKind::valueOf)
                        .collect(Collectors.toSet()),
                line.get("why"));
    }

    static String name(Method method) {
        return method.getDeclaringClass().getName().replace("org.partnerportal.", "") + "#" + method.getName();
    }

    String name() {
        return name(method);
    }

    /** Null for what needs none. */
    Permission permission() {
        Requires required = method.getAnnotation(Requires.class);
        return required == null ? null : required.value();
    }

    boolean isBusinessOf(CompanyKind kind) {
        return only.isEmpty() || only.contains(kind);
    }
}
