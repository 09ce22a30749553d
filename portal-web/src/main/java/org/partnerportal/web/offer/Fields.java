package org.partnerportal.web.offer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.partnerportal.offer.LocalText;
import org.partnerportal.offer.OfferContent;

/** What form fields hold and what a content holds: blank and absent are the same. */
final class Fields {

    private Fields() {}

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** One entry per language of the portal, for inputs to write to. */
    static Map<String, String> texts(LocalText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        OfferContent.LANGUAGES.forEach(
                language -> texts.put(language, text.byLanguage().get(language)));
        return texts;
    }

    static LocalText text(Map<String, String> texts) {
        return new LocalText(texts);
    }
}
