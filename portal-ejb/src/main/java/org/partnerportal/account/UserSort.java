package org.partnerportal.account;

import java.time.Instant;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;

/** Orders of the list of users. */
public enum UserSort {
    NAME("u.name", Keyset.Type.TEXT),
    EMAIL("u.email", Keyset.Type.TEXT),
    /** Who never signed in comes before all who did. */
    LAST_SIGN_IN("COALESCE(u.last_sign_in_at, TIMESTAMP '1970-01-01 00:00:00')", Keyset.Type.MOMENT);

    private final Keyset.Key key;

    UserSort(String key, Keyset.Type type) {
        this.key = new Keyset.Key(key, type);
    }

    Keyset.Key key() {
        return key;
    }

    /** Cursor of a row in this order. */
    String cursor(UserRow row) {
        Object value =
                switch (this) {
                    case NAME -> row.name();
                    case EMAIL -> row.email();
                    case LAST_SIGN_IN -> row.lastSignInAt() == null ? Instant.EPOCH : row.lastSignInAt();
                };
        return Cursor.of(value, row.id());
    }
}
