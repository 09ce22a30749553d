package org.partnerportal.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The portal's operator says in which standing a partner is.
 *
 * @param reason told to the partner
 * @param version of the account as it was read
 */
public record ChangeStanding(
        long companyId,
        @NotNull PartnerStatus status,
        @NotBlank @Size(min = 10, max = REASON_LENGTH) String reason,
        long version) {

    public static final int REASON_LENGTH = 500;
}
