package org.partnerportal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What users say about themselves.
 *
 * @param language one of the portal's languages
 * @param timeZone name of an IANA zone, in which the portal shows times to this person
 */
public record Profile(
        @NotBlank @Size(max = NAME_LENGTH) String name,
        @NotNull @Pattern(regexp = LANGUAGES) String language,
        @NotNull @ZoneName String timeZone) {

    public static final int NAME_LENGTH = 120;
    public static final String LANGUAGES = "en|es|ru";
}
