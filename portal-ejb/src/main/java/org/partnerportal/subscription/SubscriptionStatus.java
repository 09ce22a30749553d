package org.partnerportal.subscription;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * States of DOMAIN 10.2. What came from outside is stored verbatim, in the language of the export; this says which state
 * it means. Unknown values are tolerated and mean {@link #OTHER}.
 */
public enum SubscriptionStatus {
    PENDING("pending", "none", "pendiente", "ожидание"),
    ACTIVE("active", "activa", "activo", "активна", "активно", "активная"),
    SUSPENDED("suspended", "suspendida", "suspendido", "приостановлена", "приостановлено"),
    EXPIRED("expired", "expirada", "expirado", "срок действия истек", "истекла"),
    DISABLED("disabled", "deshabilitada", "deshabilitado", "отключена", "отключено"),
    DELETED("deleted", "eliminada", "eliminado", "удалена", "удалено"),
    CANCELED("canceled", "cancelled", "cancelada", "cancelado", "отменена", "отменено"),
    OTHER;

    private final Set<String> spellings;

    SubscriptionStatus(String... spellings) {
        this.spellings = Set.of(spellings);
    }

    public static SubscriptionStatus of(String verbatim) {
        String value = verbatim.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        for (SubscriptionStatus status : values()) {
            if (status.spellings.contains(value)) {
                return status;
            }
        }
        return OTHER;
    }

    /** False once it is gone for good. */
    public boolean alive() {
        return this != DELETED && this != CANCELED;
    }

    /** How files say that a subscription is gone for good, in lower case. */
    public static Set<String> goneInFiles() {
        return Stream.of(values())
                .filter(status -> !status.alive())
                .flatMap(status -> status.spellings.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> spellings() {
        return spellings;
    }
}
