package org.partnerportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.persistence.TenantOwned;
import org.partnerportal.shared.persistence.TenantRepository;

/**
 * Where the walls between tenants have doors: each query that is not bound to a tenant, each thing that one request leaves
 * in memory for another, each entity that is nobody's. Every one is listed in {@code walls/*.csv} with the reason why it
 * lets nobody see what is another's; what is not listed fails.
 */
class WallsTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.partnerportal");

    private static final Set<String> OUTLIVE_REQUESTS =
            Set.of(ApplicationScoped.class.getName(), Singleton.class.getName(), Stateless.class.getName());

    @Test
    void queriesThatAreNotBoundToATenantAreListedAndJudged() {
        Set<String> found = PORTAL.stream()
                .filter(type -> !type.isEquivalentTo(TenantRepository.class))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTarget().getName().startsWith("unbound")
                        && call.getTargetOwner().isAssignableTo(TenantRepository.class))
                .map(call ->
                        name(call.getOriginOwner()) + "#" + call.getOrigin().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        compare("unbound.csv", found);
    }

    @Test
    void whatIsKeptBetweenRequestsIsListedWithItsKey() {
        Set<String> found = PORTAL.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(WallsTest::keeps)
                .map(field -> name(field.getOwner()) + "#" + field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        compare("kept.csv", found);
    }

    @Test
    void entitiesBelongToATenantOrAreListed() {
        Set<String> found = PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) && !type.isAssignableTo(TenantOwned.class))
                .map(WallsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        compare("shared-entity.csv", found);
    }

    /** Pages and what they lead to are walked by PageWallsIT, which knows them from this list. */
    @Test
    void servletsAreListedToBeWalked() throws IOException {
        Set<String> listed = Files.readAllLines(Path.of("../portal-dev/src/test/resources/walls/pages.csv")).stream()
                .map(line -> line.replaceFirst("[?,].*", ""))
                .collect(Collectors.toSet());
        assertThat(PORTAL.stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .map(type -> type.getAnnotationOfType(WebServlet.class))
                        .flatMap(
                                servlet -> Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns()))))
                .as(
                        "add \"<path>?<parameter>={},<subject>,<permission>,,\" to portal-dev/src/test/resources/walls/pages.csv")
                .isNotEmpty()
                .isSubsetOf(listed);
    }

    @Test
    void thereAreNoDoorsOfAnotherSort() {
        Set<String> sorts = Set.of(
                "jakarta.ws.rs.Path",
                "jakarta.websocket.server.ServerEndpoint",
                "jakarta.ejb.MessageDriven",
                "jakarta.jws.WebService");
        assertThat(PORTAL.stream().filter(type -> sorts.stream().anyMatch(type::isAnnotatedWith)))
                .as("walk these as OperationWallsIT and PageWallsIT walk operations and pages")
                .isEmpty();
    }

    private static boolean keeps(JavaField field) {
        JavaClass type = field.getRawType();
        boolean holds = Stream.of(Map.class, Collection.class, AtomicReference.class, ThreadLocal.class)
                        .anyMatch(type::isAssignableTo)
                || type.getName().startsWith("com.github.benmanes.caffeine")
                || field.getModifiers().contains(JavaModifier.VOLATILE);
        return holds && !constant(field) && outlivesRequests(field);
    }

    private static boolean constant(JavaField field) {
        return field.getOwner().isEnum() || field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean outlivesRequests(JavaField field) {
        JavaClass owner = field.getOwner();
        return field.getModifiers().contains(JavaModifier.STATIC)
                || OUTLIVE_REQUESTS.stream().anyMatch(owner::isAnnotatedWith)
                || Stream.of(
                                "jakarta.servlet.Servlet",
                                "jakarta.servlet.Filter",
                                "jakarta.servlet.ServletContextListener")
                        .anyMatch(owner::isAssignableTo);
    }

    private static String name(JavaClass type) {
        return type.getName().replace("org.partnerportal.", "");
    }

    private static void compare(String file, Set<String> found) {
        Map<String, String> listed = listed(file);
        Set<String> missing = new TreeSet<>(found);
        missing.removeAll(listed.keySet());
        Set<String> gone = new TreeSet<>(listed.keySet());
        gone.removeAll(found);
        assertThat(missing)
                .as(
                        "judge these and add to src/test/resources/walls/%s a line \"<name>,<why nobody sees another's>\"",
                        file)
                .isEmpty();
        assertThat(gone).as("no more in the code, take out of walls/%s", file).isEmpty();
        assertThat(listed.values()).as("each line of walls/%s says why", file).noneMatch(String::isBlank);
    }

    private static Map<String, String> listed(String file) {
        try (InputStream in = WallsTest.class.getResourceAsStream("/walls/" + file)) {
            Map<String, String> lines = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .forEach(line -> lines.put(line[0], line[1]));
            return lines;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
