package org.partnerportal.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To return a draft that waits for approval, saying what to change. */
public record SendBackOffer(long offerId, long version, @NotBlank @Size(max = 1000) String comment) {}
