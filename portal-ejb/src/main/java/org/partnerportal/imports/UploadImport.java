package org.partnerportal.imports;

import jakarta.validation.constraints.NotBlank;

/**
 * A file is handed in.
 *
 * @param fileName as the person knows it; a path in front of it is cut off
 * @param customerId customer whose subscriptions it lists; null when the file names its customers
 */
public record UploadImport(@NotBlank String fileName, Long customerId) {

    private static final int MOST_CHARACTERS = 200;

    public UploadImport {
        if (fileName != null) {
            String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
            int points = name.codePointCount(0, name.length());
            fileName = name.substring(0, name.offsetByCodePoints(0, Math.min(points, MOST_CHARACTERS)));
        }
    }
}
