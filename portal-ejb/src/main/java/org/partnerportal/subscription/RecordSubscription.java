package org.partnerportal.subscription;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A subscription entered by hand.
 *
 * @param msSubscriptionId Microsoft's id; null or empty when it is not known, then the portal makes one up
 * @param family null to read it from the name
 * @param resellerId reseller of record, for CSP subscriptions of a provider
 */
public record RecordSubscription(
        long customerId,
        @NotNull SalesChannel channel,
        @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9._-]*") String msSubscriptionId,
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String productName,
        ProductFamily family,
        @Min(0) int quantity,
        @NotNull SubscriptionStatus status,
        Long resellerId) {}
