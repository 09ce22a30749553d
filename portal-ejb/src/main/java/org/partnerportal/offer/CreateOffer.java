package org.partnerportal.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A new offer.
 *
 * @param name for the partner's own people
 * @param content what the draft starts with, for example another offer's; may be null
 */
public record CreateOffer(@NotBlank @Size(max = 120) String name, OfferContent content) {}
