package org.partnerportal.relationship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A customer's written request to its partner of record (DOMAIN 2.8).
 *
 * @param currentId the partner of record that is asked
 * @param what what is to be transferred, as the customer calls it
 * @param wording the request itself
 */
public record AskTransfer(
        @NotNull Long currentId, @NotBlank @Size(max = 200) String what, @NotBlank @Size(max = 2000) String wording) {}
