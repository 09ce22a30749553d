package org.partnerportal.company;

import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;

/** Orders of a provider's list of resellers, of which there are some thousands at most. */
public enum PartnershipSort {
    NAME("p.name", Keyset.Type.TEXT),
    PARTNER_ID("p.partner_id", Keyset.Type.ASCII),
    /** By the number of subscriptions for which the reseller is the designated contact. */
    SUPPORTS("p.supports", Keyset.Type.NUMBER),
    /** By the number of customers with a subscription that names the reseller. */
    CUSTOMERS("p.customers", Keyset.Type.NUMBER),
    /** By the number of such subscriptions. */
    SUBSCRIPTIONS("p.subscriptions", Keyset.Type.NUMBER),
    /** By how much waits for an answer. */
    OPEN("p.waiting", Keyset.Type.NUMBER),
    /** By the number of customers for whom something cannot be done. */
    ACCESS("p.lacking", Keyset.Type.NUMBER),
    SINCE("p.since", Keyset.Type.MOMENT);

    private final Keyset.Key key;

    PartnershipSort(String key, Keyset.Type type) {
        this.key = new Keyset.Key(key, type);
    }

    Keyset.Key key() {
        return key;
    }

    /** Cursor of a row in this order. */
    String cursor(Partnership row) {
        Object value =
                switch (this) {
                    case NAME -> row.name();
                    case PARTNER_ID -> row.partnerId();
                    case SUPPORTS -> row.supports();
                    case CUSTOMERS -> row.customers();
                    case SUBSCRIPTIONS -> row.subscriptions();
                    case OPEN -> row.open().all();
                    case ACCESS ->
                        Math.max(row.access().withoutAct(), row.access().withoutRequest());
                    case SINCE -> row.since();
                };
        return Cursor.of(value, row.id());
    }
}
