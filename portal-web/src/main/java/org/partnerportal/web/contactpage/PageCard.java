package org.partnerportal.web.contactpage;

import java.util.List;
import org.partnerportal.contactpage.SupportCard;
import org.partnerportal.responsibility.Contents;
import org.partnerportal.web.offer.OfferCard;

/**
 * One card of a customer's page, in words of one language.
 *
 * @param facts what the words are made of
 * @param offer the offer in words, null unless there is one to show
 * @param products "Microsoft 365 Business Premium · 25 seats"
 * @param ways of the support profile; empty where the offer has its own
 * @param path "Fabrikam → Contoso → Microsoft"
 * @param why one sentence for all products, or one for each reason
 * @param version "Version 7, valid since 1 November 2026", empty without an offer
 * @param wrong where to write when something is wrong here, null if nowhere
 */
public record PageCard(
        SupportCard facts,
        OfferCard offer,
        String company,
        String logo,
        List<String> products,
        List<ContactWay> ways,
        String path,
        String whyTitle,
        List<Why> why,
        String version,
        String wrong) {

    public boolean isMicrosoft() {
        return facts.contents() == Contents.MICROSOFT;
    }

    public boolean isNameOnly() {
        return facts.contents() == Contents.NAME_ONLY;
    }

    /** The offer that is shown ran out or names other products; said so that nobody relies on its prices. */
    public boolean isLastKnown() {
        return facts.contents() == Contents.LAST_OFFER;
    }
}
