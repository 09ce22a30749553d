package org.partnerportal.operator;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody of the operator wants to look into a tenant.
 *
 * @param reason read by the tenant's people
 * @param minutes how long
 */
public record AskForAccess(
        long companyId,
        @NotBlank @Size(min = LEAST_REASON, max = 1000, message = "{org.partnerportal.operator.reason.message}")
                String reason,
        @Min(5) int minutes) {

    public static final int LEAST_REASON = 20;
}
