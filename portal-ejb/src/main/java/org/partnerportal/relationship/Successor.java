package org.partnerportal.relationship;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who is to go on for a customer: one of {@link EndQueries#successors}, or another partner; nobody when both are empty.
 *
 * @param companyId of the list, null for none of it
 * @param other the PartnerID of a partner in this portal, or the name of one outside; may be empty
 */
public record Successor(Long companyId, @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String other) {

    public static final Successor NOBODY = new Successor(null, "");

    public Successor {
        other = other == null ? "" : other.strip();
    }

    boolean twice() {
        return companyId != null && !other.isEmpty();
    }

    /** Nobody's name consists of digits alone. */
    boolean byPartnerId() {
        return other.matches("[0-9]+");
    }
}
