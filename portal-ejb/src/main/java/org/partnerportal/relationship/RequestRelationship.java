package org.partnerportal.relationship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.partnerportal.shared.contact.EmailAddress;

/**
 * Asks a customer to become the caller's (DOMAIN 2.5).
 *
 * @param adminRights whether delegated admin rights are asked for, too
 * @param inOwnMarket whether a person vouches that the customer's tenant is of the caller's country or market, whatever the
 *     portal has noted: it has the country from the partner that the customer had first
 * @param language of the letter
 */
public record RequestRelationship(
        @NotNull
                @Pattern(
                        regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                        message = "{org.partnerportal.company.msTenantId.message}")
                String msTenantId,
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String name,
        @NotNull @Size(max = 255) @Pattern(regexp = DOMAIN) String domain,
        @NotBlank @Size(max = 254) @Pattern(regexp = EmailAddress.PLAIN) String recipient,
        boolean adminRights,
        boolean inOwnMarket,
        @NotNull @Pattern(regexp = "en|es|ru") String language,
        @NotNull @Valid RequestLetter letter) {

    private static final String DOMAIN =
            "|[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+";

    public RequestRelationship {
        msTenantId = msTenantId == null ? null : msTenantId.strip().toLowerCase(Locale.ROOT);
        recipient = recipient == null ? null : recipient.strip();
        domain = domain == null ? "" : domain.strip();
    }
}
