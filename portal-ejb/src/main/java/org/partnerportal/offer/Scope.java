package org.partnerportal.offer;

import java.util.Set;
import org.partnerportal.subscription.ProductFamily;

/**
 * What is supported.
 *
 * @param products empty means all that the partner sells
 * @param included what support covers, in words
 * @param excluded what it does not cover
 * @param baseline what the partner solves itself before Microsoft is asked (baseline support boundaries, DOMAIN 5.2)
 */
public record Scope(
        Set<ProductFamily> products,
        Set<IssueType> issueTypes,
        LocalText included,
        LocalText excluded,
        LocalText baseline) {

    public static final Scope NONE = new Scope(null, null, null, null, null);

    public Scope {
        products = Values.set(products, ProductFamily.class);
        issueTypes = Values.set(issueTypes, IssueType.class);
        included = Values.text(included);
        excluded = Values.text(excluded);
        baseline = Values.text(baseline);
    }

    public boolean covers(ProductFamily family) {
        return products.isEmpty() || products.contains(family);
    }
}
