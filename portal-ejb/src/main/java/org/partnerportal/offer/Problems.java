package org.partnerportal.offer;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, field by field. */
final class Problems {

    private static final int LONGEST_TEXT = 4000;

    private final List<String> languages;
    private final List<OfferProblem> found = new ArrayList<>();

    Problems(List<String> languages) {
        this.languages = languages;
    }

    List<OfferProblem> found() {
        return List.copyOf(found);
    }

    void block(String field, String code, Object... arguments) {
        found.add(new OfferProblem(field, code, true, List.of(arguments)));
    }

    void blockIf(boolean wrong, String field, String code, Object... arguments) {
        if (wrong) {
            block(field, code, arguments);
        }
    }

    void adviseIf(boolean doubtful, String field, String code, Object... arguments) {
        if (doubtful) {
            found.add(new OfferProblem(field, code, false, List.of(arguments)));
        }
    }

    /** The text must be there in every language of the offer. */
    void required(LocalText text, String field) {
        text.missingIn(languages).forEach(language -> block(field + '.' + language, "text.missing", language));
        lengths(text, field);
    }

    /** The text may be absent, but not in one language only. */
    void optional(LocalText text, String field) {
        boolean written = languages.stream().anyMatch(text.byLanguage()::containsKey);
        if (written) {
            required(text, field);
        } else {
            lengths(text, field);
        }
    }

    private void lengths(LocalText text, String field) {
        text.byLanguage()
                .forEach((language, words) ->
                        blockIf(words.length() > LONGEST_TEXT, field + '.' + language, "text.long", LONGEST_TEXT));
    }
}
