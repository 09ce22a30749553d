package org.partnerportal.shared.trail;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnerportal.shared.security.Requires;

/** The operation under which changes are told: the first that the caller asked for, not what it called in turn. */
record Operation(Method method, Object[] arguments, Long companyId, Long userId, boolean muted) {

    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    String permission() {
        Requires required = method.getAnnotation(Requires.class);
        return required == null ? null : required.value().name();
    }

    /** By the convention of the house, queries only read. */
    boolean writes() {
        return !muted && !method.getDeclaringClass().getSimpleName().endsWith("Queries");
    }

    /** Ids, dates, choices; text is left out, because people type passwords and names into fields. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length && i < arguments.length; i++) {
            if (arguments[i] instanceof Record command) {
                components(command, told);
            } else {
                tell(parameters[i].getName(), arguments[i], told);
            }
        }
        return told;
    }

    /** The customer that an argument names; null when none does. */
    Long customerId() {
        String id = told().getOrDefault("customerId", told().get("customer"));
        return id != null && id.matches("[0-9]{1,18}") ? Long.valueOf(id) : null;
    }

    private static void components(Record command, Map<String, String> told) {
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            try {
                if (component.getAccessor().canAccess(command)) {
                    tell(component.getName(), component.getAccessor().invoke(command), told);
                }
            } catch (ReflectiveOperationException hidden) {
                // a component that cannot be read is not told
            }
        }
    }

    private static void tell(String name, Object value, Map<String, String> told) {
        if ((value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Enum<?>
                        || value instanceof Instant)
                && !Secrets.is("", name)) {
            told.put(name, Values.text(value));
        }
    }
}
