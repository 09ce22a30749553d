package org.partnerportal.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A text written by the partner, by language code; blank means absent. */
public record LocalText(@JsonValue Map<String, String> byLanguage) {

    public static final LocalText NONE = new LocalText(Map.of());

    @JsonCreator
    public LocalText {
        Map<String, String> written = new TreeMap<>();
        if (byLanguage != null) {
            byLanguage.forEach((language, text) -> {
                if (text != null && !text.isBlank()) {
                    written.put(language, text.strip());
                }
            });
        }
        byLanguage = Collections.unmodifiableMap(written);
    }

    /** The text in that language; otherwise in any other, because a foreign word is better than none; never null. */
    public String in(String language) {
        String text = byLanguage.get(language);
        return text != null ? text : byLanguage.values().stream().findFirst().orElse("");
    }

    public boolean empty() {
        return byLanguage.isEmpty();
    }

    /** Of these languages those in which the text has not been written. */
    public List<String> missingIn(Collection<String> languages) {
        return languages.stream().filter(each -> !byLanguage.containsKey(each)).toList();
    }
}
