package org.partnerportal.imports;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * A person says what a file's columns mean.
 *
 * @param charset name of one of {@link ImportQueries#charsets}
 * @param customerId customer whose subscriptions it lists; null otherwise
 * @param fields field by position of the column; columns not named are left out
 */
public record UnderstandImport(
        long id, @NotNull String charset, Long customerId, @NotNull Map<Integer, ImportField> fields) {

    public UnderstandImport {
        fields = Map.copyOf(fields);
    }
}
