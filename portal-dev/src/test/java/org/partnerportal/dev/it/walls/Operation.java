package org.partnerportal.dev.it.walls;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
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
 * @param elsewhere what it answers when asked for what is not the caller's: NOT_FOUND, EMPTY or names of refusals
 * @param why for what is listed as open to all, and where the walk has nothing of the caller's own to find
 * @param only kinds of company whose business it is; for others it is "not found"; empty for all
 * @param either permissions of which one is needed beside the one that the door demands; empty for none
 */
record Operation(
        Object bean,
        Method method,
        Subject subject,
        String argument,
        String elsewhere,
        Set<CompanyKind> only,
        Set<Permission> either,
        String why) {

    static Operation of(Object bean, Method method, Map<String, String> line) {
        return new Operation(
                bean,
                method,
                Subject.valueOf(line.get("subject")),
                line.get("argument"),
                line.get("elsewhere"),
                words(line.get("only"), CompanyKind.values()),
                words(line.get("only"), Permission.values()),
                line.get("why"));
    }

    private static <E extends Enum<E>> Set<E> words(String cell, E[] known) {
        Set<String> words = Set.of(cell.split(" "));
        return Arrays.stream(known)
                .filter(constant -> words.contains(constant.name()))
                .collect(Collectors.toSet());
    }

    /** With its parameters where another method of the class has the same name. */
    static String name(Method method) {
        String name = method.getDeclaringClass().getName().replace("org.partnerportal.", "") + "#" + method.getName();
        boolean alone = Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                        .filter(other -> Modifier.isPublic(other.getModifiers()) && !other.isSynthetic())
                        .filter(other -> other.getName().equals(method.getName()))
                        .count()
                == 1;
        return alone
                ? name
                : name
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(" ", "(", ")"));
    }

    String name() {
        return name(method);
    }

    /** Null for what needs none. */
    Permission permission() {
        Requires required = method.getAnnotation(Requires.class);
        return required == null ? null : required.value();
    }

    /** Whether it answered as it does when asked for what is not the caller's. */
    boolean isShutBy(Answer answer) {
        if (elsewhere.isEmpty()) {
            return answer.kind() == Answer.Kind.NOT_FOUND;
        }
        List<String> right = List.of(elsewhere.split(" "));
        boolean told = answer.kind() == Answer.Kind.OBJECTED || answer.kind() == Answer.Kind.ANSWERED;
        return (right.contains(answer.kind().name()) || told && right.contains(answer.told())) && !answer.wrote();
    }

    boolean isBusinessOf(CompanyKind kind, Set<Permission> permissions) {
        return (only.isEmpty() || only.contains(kind))
                && (either.isEmpty() || either.stream().anyMatch(permissions::contains));
    }
}
