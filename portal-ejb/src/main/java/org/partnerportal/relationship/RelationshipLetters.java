package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Drafts of letters, in the language of who reads them. */
@Dependent
class RelationshipLetters {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param key first part of the texts' names, which end in {@code .subject} and {@code .text} */
    RequestLetter draft(String key, String language, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle texts = ResourceBundle.getBundle("i18n.relationshipmail", locale, NO_FALLBACK);
        return new RequestLetter(
                filled(texts.getString("relationshipmail." + key + ".subject"), locale, arguments),
                filled(texts.getString("relationshipmail." + key + ".text"), locale, arguments));
    }

    private static String filled(String text, Locale locale, Object... arguments) {
        return new MessageFormat(text, locale).format(arguments);
    }
}
