package org.partnerportal.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The headings of files in English, Spanish and Russian; data of {@code headings.properties}. */
public final class Headings {

    private static final Pattern NOT_COMPARED = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cntrl}]+");
    private static final List<String> LANGUAGES = List.of("en", "es", "ru");

    private static final Properties TABLE = load();
    private static final Map<String, ImportField> FIELDS = new HashMap<>();
    private static final Map<String, String> LANGUAGE_CODES = new HashMap<>();

    static {
        for (String language : LANGUAGES) {
            for (ImportField field : ImportField.values()) {
                for (String heading : spellings(field.name(), language)) {
                    FIELDS.put(comparable(heading), field);
                }
            }
            for (String name : spellings("LANGUAGE", language)) {
                LANGUAGE_CODES.put(comparable(name), language);
            }
        }
    }

    private Headings() {}

    /** The field that a column of this heading holds. */
    static Optional<ImportField> field(String heading) {
        return Optional.ofNullable(FIELDS.get(comparable(heading)));
    }

    /** Line and reason, the columns that the portal itself put into a file of faulty lines. */
    static boolean ofReport(String heading) {
        String asked = comparable(heading);
        return LANGUAGES.stream()
                .anyMatch(language -> asked.equals(comparable(TABLE.getProperty("LINE." + language)))
                        || asked.equals(comparable(TABLE.getProperty("REASON." + language))));
    }

    /** How the field is called in exports in that language. */
    public static String of(ImportField field, Locale locale) {
        return spellings(field.name(), language(locale))[0];
    }

    static String line(Locale locale) {
        return TABLE.getProperty("LINE." + language(locale));
    }

    static String reason(Locale locale) {
        return TABLE.getProperty("REASON." + language(locale));
    }

    /** Code of a language that is given as a code or as a name in one of the three languages. */
    static Optional<String> languageCode(String name) {
        return Optional.ofNullable(LANGUAGE_CODES.get(comparable(name)));
    }

    private static String language(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    }

    private static String comparable(String heading) {
        String decomposed = Normalizer.normalize(heading, Normalizer.Form.NFKD);
        String bare = NOT_COMPARED.matcher(decomposed).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String[] spellings(String key, String language) {
        return TABLE.getProperty(key + "." + language).split("\\|");
    }

    private static Properties load() {
        Properties table = new Properties();
        try (Reader reader = new InputStreamReader(
                Headings.class.getResourceAsStream("headings.properties"), StandardCharsets.UTF_8)) {
            table.load(reader);
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
