package org.partnerportal.relationship;

import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;

/** Orders of the list of requests. */
public enum RequestSort {
    NAME("r.name", Keyset.Type.TEXT),
    REQUESTED("r.requested_at", Keyset.Type.MOMENT),
    EXPIRES("r.expires_at", Keyset.Type.MOMENT);

    private final Keyset.Key key;

    RequestSort(String key, Keyset.Type type) {
        this.key = new Keyset.Key(key, type);
    }

    Keyset.Key key() {
        return key;
    }

    /** Cursor of a row in this order. */
    String cursor(RequestRow row) {
        Object value =
                switch (this) {
                    case NAME -> row.name();
                    case REQUESTED -> row.requestedAt();
                    case EXPIRES -> row.expiresAt();
                };
        return Cursor.of(value, row.id());
    }
}
