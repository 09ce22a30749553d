package org.partnerportal.contactpage;

import java.util.List;
import org.partnerportal.company.CompanyView;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.profile.SupportProfile;
import org.partnerportal.responsibility.Contents;
import org.partnerportal.responsibility.Party;
import org.partnerportal.responsibility.Portal;
import org.partnerportal.responsibility.Reason;
import org.partnerportal.responsibility.SupportedProduct;

/**
 * Products that have the same answer, and the answer.
 *
 * @param company as it was called at the moment; null where Microsoft supports the products itself
 * @param brand the company's logo, colour and zone of today, null with {@code company}
 * @param offer null unless contents say offer
 * @param profile null unless the company had one
 * @param portal null unless contents say Microsoft
 * @param path who is asked in turn, before Microsoft
 */
public record SupportCard(
        List<SupportedProduct> products,
        Party company,
        CompanyView brand,
        Contents contents,
        PublishedOffer offer,
        SupportProfile profile,
        Portal portal,
        Reason reason,
        List<Party> path) {

    public SupportCard {
        products = List.copyOf(products);
        path = List.copyOf(path);
    }
}
