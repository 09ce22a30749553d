package org.partnerportal.adminrights;

import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;

/** Orders of the register. */
public enum AdminRightsSort {
    CUSTOMER("p.customer", Keyset.Type.TEXT),
    NAME("p.name", Keyset.Type.TEXT),
    /** By when it ends, or the request expires; what has no end follows, then what is over, latest first. */
    END("p.due_at", Keyset.Type.MOMENT);

    private final Keyset.Key key;

    AdminRightsSort(String key, Keyset.Type type) {
        this.key = new Keyset.Key(key, type);
    }

    Keyset.Key key() {
        return key;
    }

    /** Cursor of a row in this order. */
    String cursor(AdminRightsListRepository.Listed row) {
        Object value =
                switch (this) {
                    case CUSTOMER -> row.rights().customer();
                    case NAME -> row.rights().name();
                    case END -> row.dueAt();
                };
        return Cursor.of(value, row.rights().id());
    }
}
