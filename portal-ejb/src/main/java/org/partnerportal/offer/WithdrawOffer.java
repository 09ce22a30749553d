package org.partnerportal.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To take a published version back. */
public record WithdrawOffer(long offerId, int versionNo, @NotBlank @Size(max = 1000) String reason) {}
