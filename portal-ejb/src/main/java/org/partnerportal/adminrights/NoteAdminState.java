package org.partnerportal.adminrights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What Partner Center or Graph shows of a relationship now.
 *
 * @param version the version that was read
 * @param state its word; unknown ones are kept
 */
public record NoteAdminState(
        long id, long version, @NotBlank @Size(max = 40) @Pattern(regexp = "\\P{Cntrl}*") String state) {}
