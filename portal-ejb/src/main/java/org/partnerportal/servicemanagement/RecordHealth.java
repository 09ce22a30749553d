package org.partnerportal.servicemanagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Notes what is known about the health of a service.
 *
 * @param customerId whose page it stands on; null for those of all customers
 * @param state a word of DOMAIN 9.2, or another, which is kept
 * @param since when it began
 * @param source who says so: an incident's id, an address, a person
 */
public record RecordHealth(
        Long customerId,
        @NotBlank @Size(max = 40) String service,
        @NotBlank @Size(max = 40) @Pattern(regexp = "\\P{Cntrl}*") String state,
        @NotNull Instant since,
        @NotNull @Size(max = 2000) String text,
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String source) {}
