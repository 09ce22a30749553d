package org.partnerportal.responsibility;

import java.time.Instant;
import org.partnerportal.subscription.ProductFamily;

/**
 * One thing to mend.
 *
 * @param count subscriptions concerned, or customers for {@link GapKind#CUSTOMERS_WITHOUT_PERSON}; 0 when not counted
 * @param company the reseller it is about, null if none
 * @param offerId the offer to open, null if none
 * @param name name of the offer or the reseller, empty if none
 * @param family the products, null if not about products
 * @param when the moment it is about, null if none
 */
public record Gap(
        GapKind kind, long count, Long company, Long offerId, String name, ProductFamily family, Instant when) {

    static Gap of(GapKind kind, long count) {
        return new Gap(kind, count, null, null, "", null, null);
    }

    static Gap ofReseller(GapKind kind, long count, long company, String name) {
        return new Gap(kind, count, company, null, name, null, null);
    }

    static Gap ofOffer(GapKind kind, long offerId, String name, Instant when) {
        return new Gap(kind, 0, null, offerId, name, null, when);
    }

    static Gap ofProducts(ProductFamily family, long count) {
        return new Gap(GapKind.PRODUCTS_NOT_COVERED, count, null, null, "", family, null);
    }
}
