package org.partnerportal.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerportal.web.shared.Bundles.Text;

/** The text files agree with one another. */
class MessagesTest {

    /** Not those with choice: a language may need to bend a word by a number that others do not look at. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(?!,choice)[^}]*}");

    @Test
    void everyFileOfPagesBelongsToAFeature() {
        Set<String> files = Bundles.english().stream()
                .filter(file -> file.startsWith(Bundles.PAGES))
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.toSet());
        assertThat(files).containsExactlyInAnyOrderElementsOf(Messages.FEATURES);
    }

    @Test
    void allLanguagesHaveTheSameKeys() {
        for (Path english : Bundles.english()) {
            Set<String> keys = keys(english);
            assertThat(keys(Bundles.sibling(english, "es")))
                    .as("Spanish of " + english.getFileName())
                    .isEqualTo(keys);
            assertThat(keys(Bundles.sibling(english, "ru")))
                    .as("Russian of " + english.getFileName())
                    .isEqualTo(keys);
        }
    }

    @Test
    void noKeyStandsTwice() {
        List<String> twice = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Text text : Bundles.all()) {
            boolean mail = !text.file().startsWith(Bundles.PAGES);
            String other = seen.put(text.language() + mail + text.key(), text.where());
            if (other != null) {
                twice.add(text.where() + " and " + other);
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void aKeyStartsWithItsFeature() {
        assertThat(Bundles.all().stream()
                        .filter(text -> text.file().startsWith(Bundles.PAGES))
                        .filter(text -> !text.key().matches("([A-Z]\\w+|error)\\..+|jakarta\\.faces\\..+"))
                        .filter(text -> !text.key()
                                .startsWith(text.file()
                                        .getFileName()
                                        .toString()
                                        .replaceAll("(_\\w\\w)?\\.properties", ".")))
                        .map(Text::where))
                .isEmpty();
    }

    @Test
    void noTextIsEmpty() {
        assertThat(Bundles.all().stream().filter(text -> text.value().isBlank()).map(Text::where))
                .isEmpty();
    }

    @Test
    void placeholdersAreTheSameInAllLanguages() {
        Map<String, Set<String>> english = new HashMap<>();
        List<String> different = new ArrayList<>();
        for (Text text : Bundles.all()) {
            String id = text.key() + text.file().getParent();
            if (text.language().equals("en")) {
                english.put(id, placeholders(text));
            } else if (!placeholders(text).equals(english.get(id))) {
                different.add(text.where());
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void textsWithPlaceholdersAreWellFormed() {
        for (Text text : Bundles.all()) {
            if (placeholders(text).isEmpty()) {
                assertThat(text.value())
                        .as(text.where() + " has no placeholder, so '' shows twice")
                        .doesNotContain("''");
            } else {
                assertThatCode(() -> new MessageFormat(text.value()))
                        .as(text.where())
                        .doesNotThrowAnyException();
                assertThat(text.value().replace("''", ""))
                        .as(text.where() + " swallows a single ', write ’ or ''")
                        .doesNotContain("'");
            }
        }
    }

    private static Set<String> keys(Path file) {
        return Bundles.texts(file).stream().map(Text::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(Text text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text.value());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
