package org.partnerportal.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The draft as it is to be.
 *
 * @param version as it was read
 */
public record SaveDraft(
        long offerId, long version, @NotBlank @Size(max = 120) String name, @NotNull OfferContent content) {}
