package org.partnerportal.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

    /** An operation that was renamed would go on in the list of the page and find nothing. */
    @Test
    void noOperationIsNamedThatDoesNotExist() {
        Set<String> operations = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.partnerportal")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .collect(Collectors.toSet());

        assertThat(AuditWords.in(Locale.ENGLISH).operations())
                .isNotEmpty()
                .allMatch(operation -> operations.contains(operation.getKey()), "exists");
    }

    @Test
    void whatHasNoWordsKeepsItsName() {
        assertThat(AuditWords.in(Locale.ENGLISH).operation("NewService.invent")).isEqualTo("NewService.invent");
    }
}
