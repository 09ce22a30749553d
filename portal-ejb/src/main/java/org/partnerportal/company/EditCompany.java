package org.partnerportal.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The settings that a company changes itself.
 *
 * @param accentColor {@code #rrggbb}, null for the portal's own
 * @param fourEyes whether a second person must approve what is published
 * @param version the version that was read; another one now means somebody else saved meanwhile
 */
public record EditCompany(
        @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE) String name,
        @NotBlank String timeZone,
        @NotNull @Pattern(regexp = LANGUAGES) String language,
        @Pattern(regexp = "#[0-9a-fA-F]{6}") String accentColor,
        boolean fourEyes,
        long version) {

    static final String ONE_LINE = "\\P{Cntrl}*";
    static final String LANGUAGES = "en|es|ru";
}
