package org.partnerportal.offer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To publish the draft, or to ask for approval of it.
 *
 * @param version as it was read
 * @param comment for the approver; may be null
 */
public record PublishOffer(long offerId, long version, @NotNull Period period, @Size(max = 1000) String comment) {

    public static PublishOffer now(long offerId, long version) {
        return new PublishOffer(offerId, version, Period.FROM_NOW_ON, null);
    }
}
