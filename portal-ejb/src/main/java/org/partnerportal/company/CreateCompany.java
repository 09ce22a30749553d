package org.partnerportal.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new company of the portal.
 *
 * @param msTenantId Microsoft's tenant id (GUID), null when unknown
 * @param partnerId PartnerID, partners only
 * @param country ISO 3166 code, null when unknown
 */
public record CreateCompany(
        @NotNull CompanyKind kind,
        @NotNull Cloud cloud,
        @NotBlank @Size(max = 200) @Pattern(regexp = EditCompany.ONE_LINE) String name,
        @Pattern(
                        regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
                        message = "{org.partnerportal.company.msTenantId.message}")
                String msTenantId,
        @PartnerId String partnerId,
        @Pattern(regexp = "[A-Z]{2}") String country,
        @NotBlank String timeZone,
        @NotNull @Pattern(regexp = EditCompany.LANGUAGES) String language) {}
