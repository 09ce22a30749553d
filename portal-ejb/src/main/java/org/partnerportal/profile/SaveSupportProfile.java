package org.partnerportal.profile;

import jakarta.validation.constraints.Size;

/**
 * The profile as it is to be; fields as typed.
 *
 * @param versionNo the version that the editor saw, 0 if there was none
 */
public record SaveSupportProfile(
        int versionNo,
        @Size(max = 254) String email,
        @Size(max = 40) String telephone,
        @Size(max = 500) String website) {}
