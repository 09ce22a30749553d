package org.partnerportal.dev.it.walls;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerportal.shared.security.PublicAccess;

/** Every business method of the application, as the container knows them, with its line of the listing. */
@Dependent
public class Operations {

    private static final String LISTING = "/walls/operations.csv";

    @Inject
    private BeanManager beans;

    /** Those that are listed; see {@link #complaints} for the others. */
    List<Operation> all() {
        Map<String, Map<String, String>> lines = lines();
        List<Operation> operations = new ArrayList<>();
        deployed().forEach((name, method) -> {
            if (lines.containsKey(name)) {
                operations.add(Operation.of(reference(method.getDeclaringClass()), method, lines.get(name)));
            }
        });
        return operations;
    }

    /** What is not listed, listed and gone, or listed otherwise than it is declared. */
    List<String> complaints() {
        Map<String, Method> deployed = deployed();
        Map<String, Map<String, String>> lines = lines();
        List<String> complaints = new ArrayList<>();
        deployed.forEach((name, method) -> {
            if (!lines.containsKey(name)) {
                complaints.add("add to portal-dev/src/test/resources" + LISTING + ": " + suggested(name, method));
            }
        });
        lines.keySet().stream()
                .filter(name -> !deployed.containsKey(name))
                .forEach(gone -> complaints.add("take out of " + LISTING + ": " + gone));
        all().stream()
                .filter(door -> (door.permission() == null) != declaredOpen(door.subject()))
                .forEach(door -> complaints.add(door.name() + " cannot be listed as " + door.subject()));
        return complaints;
    }

    private static boolean declaredOpen(Subject subject) {
        return subject == Subject.SECRET || subject == Subject.PUBLIC || subject == Subject.MACHINE;
    }

    private static String suggested(String name, Method method) {
        boolean open = method.isAnnotationPresent(PublicAccess.class);
        String parameters = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
                .collect(Collectors.joining(", ", "(", ")"));
        return "\"" + name
                + (open ? ",PUBLIC,,,,<why>" : ",OWN,,,,\" or, by id, \"" + name + ",CUSTOMER,<argument>,NOT_FOUND,,")
                + "\" for " + parameters;
    }

    private static Map<String, Map<String, String>> lines() {
        Map<String, Map<String, String>> lines = new TreeMap<>();
        Csv.read(LISTING).forEach(line -> lines.put(line.get("operation"), line));
        return lines;
    }

    private Map<String, Method> deployed() {
        Map<String, Method> methods = new TreeMap<>();
        for (Class<?> type : types()) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method ->
                            Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> !method.isSynthetic())
                    .forEach(method -> methods.put(Operation.name(method), method));
        }
        return methods;
    }

    private Iterable<Class<?>> types() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("org.partnerportal.")
                        && !type.getName().startsWith("org.partnerportal.dev."))
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()))));
    }

    private Object reference(Class<?> type) {
        Bean<?> bean = beans.resolve(beans.getBeans(type, Any.Literal.INSTANCE));
        return beans.getReference(bean, type, beans.createCreationalContext(bean));
    }
}
