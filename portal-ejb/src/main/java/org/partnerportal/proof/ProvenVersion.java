package org.partnerportal.proof;

import java.util.List;
import org.partnerportal.notice.Receipt;
import org.partnerportal.offer.PublishedOffer;

/**
 * An offer that the page showed, and whom its publisher had told of it.
 *
 * @param company its publisher
 * @param publishedBy name of the user who published it; empty for the portal itself and for another company's people
 * @param receipts told until the moment in question; empty for another company's offer, whose receipts are its own
 */
public record ProvenVersion(PublishedOffer offer, String company, String publishedBy, List<Receipt> receipts) {

    public ProvenVersion {
        receipts = List.copyOf(receipts);
    }
}
