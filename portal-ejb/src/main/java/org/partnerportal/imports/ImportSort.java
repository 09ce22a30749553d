package org.partnerportal.imports;

import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Keyset;

/** Orders of the list of imports. */
public enum ImportSort {
    UPLOADED("j.uploaded_at", Keyset.Type.MOMENT),
    FILE("j.file_name", Keyset.Type.TEXT);

    private final Keyset.Key key;

    ImportSort(String key, Keyset.Type type) {
        this.key = new Keyset.Key(key, type);
    }

    Keyset.Key key() {
        return key;
    }

    /** Cursor of a row in this order. */
    String cursor(ImportView row) {
        return Cursor.of(this == FILE ? row.fileName() : row.uploadedAt(), row.id());
    }
}
