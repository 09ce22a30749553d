package org.partnerportal.company;

import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;

/** Orders of the operator's list of partner accounts. */
public enum PartnerAccountSort {
    NAME("c.name", Keyset.Type.TEXT),
    PARTNER_ID("COALESCE(c.partner_id, '')", Keyset.Type.ASCII),
    /** By the moment since which name and status are as they are. */
    SINCE("c.changed_at", Keyset.Type.MOMENT);

    private final Keyset.Key key;

    PartnerAccountSort(String key, Keyset.Type type) {
        this.key = new Keyset.Key(key, type);
    }

    Keyset.Key key() {
        return key;
    }

    /** Cursor of a row in this order. */
    String cursor(PartnerAccount row) {
        Object value =
                switch (this) {
                    case NAME -> row.name();
                    case PARTNER_ID -> row.partnerId();
                    case SINCE -> row.since();
                };
        return Cursor.of(value, row.id());
    }
}
