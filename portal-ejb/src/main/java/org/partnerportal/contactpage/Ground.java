package org.partnerportal.contactpage;

import java.util.List;
import org.partnerportal.responsibility.Reason;
import org.partnerportal.responsibility.SupportedProduct;

/** Why the company of a card supports these of its products. */
public record Ground(List<SupportedProduct> products, Reason reason) {

    public Ground {
        products = List.copyOf(products);
    }
}
