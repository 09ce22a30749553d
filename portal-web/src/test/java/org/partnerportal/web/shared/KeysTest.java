package org.partnerportal.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.error.BusinessException;

/** Every text that is asked for exists, and every text is asked for. */
class KeysTest {

    private static final String FEATURE = "(?:" + String.join("|", Messages.FEATURES) + ")";
    /** In pages msg['a.b'], or msg['a.b.'.concat(x)], which asks for all that start like this; in code "a.b" or "a.b." + x. */
    private static final Pattern KEY_IN_PAGE = Pattern.compile("'((?:" + FEATURE + "|[A-Z]\\w+)\\.[\\w.]*)'");

    private static final Pattern KEY_IN_CODE = Pattern.compile("\"(" + FEATURE + "\\.[A-Za-z0-9_.]*)\"");

    private static final Map<String, String> TEXTS = Bundles.pageTexts();
    private static final List<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.partnerportal").stream()
                    .toList();

    @Test
    void everyTextThatIsAskedForExists() {
        Set<String> missing = new TreeSet<>();
        for (String asked : asked()) {
            boolean exists = asked.endsWith(".")
                    ? TEXTS.keySet().stream().anyMatch(key -> key.startsWith(asked))
                    : TEXTS.containsKey(asked);
            if (!exists) {
                missing.add(asked);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> asked = asked();
        List<String> prefixes = asked.stream().filter(key -> key.endsWith(".")).toList();
        assertThat(TEXTS.keySet().stream()
                        .filter(key -> !key.startsWith("error.") && !key.startsWith("jakarta.faces."))
                        .filter(key -> !key.matches("[A-Z]\\w+\\.[A-Z0-9_]+"))
                        .filter(key -> !asked.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void everyRefusalHasAText() {
        Set<String> refusals = CLASSES.stream()
                .filter(type -> type.isAssignableTo(BusinessException.class))
                .filter(type -> !type.isEquivalentTo(BusinessException.class))
                .map(type -> "error." + type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        // error.Name, or error.Name.REASON for refusals that say which of their reasons it was
        assertThat(TEXTS.keySet().stream()
                        .filter(key -> key.startsWith("error."))
                        .map(key -> key.replaceAll("(error\\.\\w+)\\..*", "$1"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(refusals);
    }

    /** Two features may each have an enum of one name; the texts are those of one of them, complete. */
    @Test
    void anEnumThatIsShownHasATextForEachConstant() {
        Map<String, Set<String>> shown = TEXTS.keySet().stream()
                .filter(key -> key.matches("[A-Z]\\w+\\.[A-Z0-9_]+"))
                .collect(Collectors.groupingBy(
                        key -> key.substring(0, key.indexOf('.')), TreeMap::new, Collectors.toSet()));
        shown.forEach((name, keys) -> assertThat(CLASSES.stream()
                        .filter(type -> type.isEnum() && names(type).contains(name))
                        .map(type -> keysOf(name, type)))
                .as("texts of " + name + ": " + keys)
                .contains(keys));
    }

    /** Its own, and with that of the class around it: OfferCoverage.State is OfferCoverageState. */
    private static Set<String> names(JavaClass type) {
        String own = type.getSimpleName();
        return type.getEnclosingClass()
                .map(outer -> Set.of(own, outer.getSimpleName() + own))
                .orElse(Set.of(own));
    }

    private static Set<String> keysOf(String name, JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> name + "." + ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
    }

    private static Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        Bundles.contents(Path.of("src/main/webapp"), ".xhtml")
                .values()
                .forEach(page -> collect(page, KEY_IN_PAGE, asked));
        Bundles.contents(Path.of("src/main/java"), ".java").values().forEach(code -> collect(code, KEY_IN_CODE, asked));
        return asked;
    }

    private static void collect(String source, Pattern pattern, Set<String> asked) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            asked.add(matcher.group(1));
        }
    }
}
