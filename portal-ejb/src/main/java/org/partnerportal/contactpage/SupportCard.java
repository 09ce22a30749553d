package org.partnerportal.contactpage;

import java.util.List;
import org.partnerportal.company.CompanyView;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.profile.SupportProfile;
import org.partnerportal.responsibility.Contents;
import org.partnerportal.responsibility.Party;
import org.partnerportal.responsibility.Portal;
import org.partnerportal.responsibility.SupportedProduct;

/**
 * Products for which the same company answers with the same words.
 *
 * @param company as it was called at the moment; null where Microsoft supports the products itself
 * @param brand the company's logo, colour and zone of today, null with {@code company}
 * @param offer null unless contents say offer
 * @param profile null unless the company had one
 * @param portal null unless contents say Microsoft
 * @param grounds why, for each product; several when the company supports them for different reasons
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
        List<Ground> grounds,
        List<Party> path) {

    public SupportCard {
        products = List.copyOf(products);
        grounds = List.copyOf(grounds);
        path = List.copyOf(path);
    }
}
