package org.partnerportal.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.trail.Change;
import org.partnerportal.shared.trail.ChangeKind;
import org.partnerportal.shared.trail.Trail;
import org.partnerportal.shared.trail.Untrailed;

class AuditWordsTest {

    private static final AuditWords WORDS = AuditWords.in(Locale.ENGLISH);
    private static final Path DATABASE = Path.of("../portal-ejb/src/main/resources/db");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    private static final List<JavaMethod> METHODS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.partnerportal").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .toList();

    /** An operation that was renamed would go on in the list of the page and find nothing. */
    @Test
    void noOperationIsNamedThatDoesNotExist() {
        Set<String> operations = METHODS.stream()
                .flatMap(method -> Stream.of(name(method), method.getOwner().getSimpleName()))
                .collect(Collectors.toSet());

        assertThat(WORDS.operations())
                .isNotEmpty()
                .allMatch(operation -> operations.contains(operation.getKey()), "exists");
    }

    /** A refusal, or a look of the operator's, tells of operations that change nothing, too. */
    @Test
    void everyOperationThatAPersonCanAskForHasWords() {
        assertThat(METHODS.stream()
                        .filter(method -> method.isAnnotatedWith(Requires.class))
                        .filter(method -> !method.isAnnotatedWith(Untrailed.class)
                                && !method.getOwner().isAnnotatedWith(Untrailed.class))
                        .map(AuditWordsTest::name))
                .isNotEmpty()
                .as("add audit.operation.<Class>.<method> to audit.properties, for reading audit.operation.<Class>")
                .allMatch(name -> !WORDS.operation(name).equals(name), "has words");
    }

    @Test
    void everyTableThatIsToldHasWords() throws IOException {
        Set<String> reference = files("reference").stream()
                .map(file -> file.getFileName().toString().replace(".csv", ""))
                .collect(Collectors.toSet());
        Set<String> tables = files("migration").stream()
                .flatMap(file -> TABLE.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        reference.add("microsoft_portal"); // filled by its migration

        assertThat(tables.stream().filter(Trail::tells).filter(table -> !reference.contains(table)))
                .isNotEmpty()
                .as("add audit.what.<table> to audit.properties, or the table to what Trail does not tell")
                .allMatch(
                        table -> !WORDS.what(Change.ofMany(table, ChangeKind.ADDED, 1))
                                .equals(table),
                        "has words");
    }

    @Test
    void whatHasNoWordsKeepsItsName() {
        assertThat(WORDS.operation("NewService.invent")).isEqualTo("NewService.invent");
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DATABASE.resolve(folder))) {
            return files.toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
