package org.partnerportal.imports;

/**
 * What the list of imports is narrowed to; null means all.
 *
 * @param q part of the file's name
 * @param sort null for the newest first
 */
public record ImportFilter(String q, ImportStage stage, ImportKind kind, ImportSort sort, boolean descending) {

    public ImportFilter {
        q = q == null ? "" : q.strip();
        descending = descending || sort == null;
        sort = sort == null ? ImportSort.UPLOADED : sort;
    }

    public static ImportFilter all() {
        return new ImportFilter(null, null, null, null, false);
    }
}
