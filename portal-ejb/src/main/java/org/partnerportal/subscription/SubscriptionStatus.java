package org.partnerportal.subscription;

import java.util.Locale;
import java.util.Set;

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

    Set<String> spellings() {
        return spellings;
    }
}
