package org.partnerportal.account;

/**
 * A second factor that is not one yet.
 *
 * @param secret base32, to be typed where there is no camera
 * @param uri the same for the QR code
 * @param sealed the same, sealed for this user, to be sent back with the first code: nothing is stored until then
 */
public record FactorOffer(String secret, String uri, String sealed) {

    @Override
    public String toString() {
        return "FactorOffer[]";
    }
}
