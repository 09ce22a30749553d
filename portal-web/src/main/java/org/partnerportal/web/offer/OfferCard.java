package org.partnerportal.web.offer;

import java.time.Instant;
import java.util.List;

/**
 * How an offer is shown to customers, in words of one language; drawn by {@code WEB-INF/includes/offer/card.xhtml}.
 *
 * @param language of the partner's texts, two letters
 * @param open "Open now, until 18:00 (your time)"
 * @param openNow for the icon beside these words
 * @param critical state for critical problems where it differs; otherwise empty
 * @param hours the week as a sentence
 * @param path "Fabrikam → Contoso → Microsoft"; empty when the offer names no steps
 * @param changesAt when any of these words become untrue; null for never
 */
public record OfferCard(
        String language,
        String title,
        String company,
        String open,
        boolean openNow,
        String critical,
        String hours,
        String issueTypes,
        String products,
        String included,
        String excluded,
        String baseline,
        List<String> fulfilment,
        List<Way> ways,
        List<Line> targets,
        List<String> prices,
        String taxNote,
        String chargedExtra,
        List<Link> tryFirst,
        String path,
        List<Line> steps,
        Link complaint,
        String complaintText,
        Instant changesAt) {

    /**
     * A way to reach support.
     *
     * @param kind name of the kind of channel, for example {@code PHONE}
     * @param icon name of the icon
     * @param action what the button says: "Call 910 000 000"
     * @param href null where there is nothing to follow, for example on site
     * @param note languages, own hours and remarks, each in words
     */
    public record Way(String kind, String icon, String action, String href, List<String> note) {}

    /** A term and what is said of it. */
    public record Line(String term, String text) {}

    /** @param href null for words without a link */
    public record Link(String text, String href) {}
}
