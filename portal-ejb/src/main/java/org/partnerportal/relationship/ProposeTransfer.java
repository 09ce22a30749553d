package org.partnerportal.relationship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new partner's draft of a request, which its customer may send to the partner of record. */
public record ProposeTransfer(
        long customerId, @NotBlank @Size(max = 200) String what, @NotBlank @Size(max = 2000) String wording) {}
