package org.partnerportal.offer;

import java.time.Instant;

/**
 * What a provider offers the calling reseller for leaving support to it.
 *
 * @param title of the offer as customers read it
 * @param validTo when the offer ends; null for no end
 * @param takenSince null while the reseller has not taken it
 */
public record ProviderChoice(
        long providerId, String provider, long offerId, LocalText title, Instant validTo, Instant takenSince) {

    public boolean taken() {
        return takenSince != null;
    }
}
