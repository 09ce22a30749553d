package org.partnerportal.dev.it.walls;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.Period;
import org.partnerportal.relationship.RequestLetter;
import org.partnerportal.relationship.TransferState;
import org.partnerportal.shared.persistence.PageRequest;

/**
 * Arguments that are good enough for an operation to look for what it is asked for. A parameter is filled by its name
 * first, then by its type; records are filled component by component. What an operation brings with it that is neither
 * here nor a record needs one line here.
 */
final class Samples {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() / 1_000);

    private static final String FILE = "Microsoft ID,Company name,Primary domain name,Relationship\n"
            + "11111111-1111-4111-8111-111111111111,Walls,walls.example,Reseller\n";

    private static final Map<String, Supplier<Object>> BY_NAME = Map.ofEntries(
            Map.entry("msTenantId", () -> UUID.randomUUID().toString()),
            Map.entry("domain", () -> "walls.example"),
            Map.entry("email", () -> "w" + NUMBER.incrementAndGet() + "@fabrikam.example"),
            Map.entry("recipient", () -> "w@fabrikam.example"),
            Map.entry("language", () -> "en"),
            Map.entry("timeZone", () -> "Europe/Madrid"),
            Map.entry("country", () -> "ES"),
            Map.entry("partnerId", () -> String.valueOf(NUMBER.incrementAndGet())),
            Map.entry("accentColor", () -> "#123456"),
            Map.entry("charset", () -> "UTF-8"),
            Map.entry("msSubscriptionId", () -> ""),
            Map.entry("task", () -> "CUSTOMER_TAG"),
            Map.entry("contradiction", () -> "C-03"),
            Map.entry("reading", () -> "REFUSED"),
            Map.entry("cloud", () -> "COMMERCIAL"),
            Map.entry("telephone", () -> "+34915550100"),
            Map.entry("website", () -> "https://walls.example"),
            Map.entry("versionNo", () -> 1),
            Map.entry("version", () -> 0L),
            Map.entry("resellerId", () -> null),
            Map.entry("after", () -> 0L),
            Map.entry("upTo", () -> 10L),
            Map.entry("number", () -> 0),
            Map.entry("quantity", () -> 1),
            Map.entry("reason", () -> "because the walls are walked"),
            Map.entry("minutes", () -> 30),
            Map.entry("issuer", () -> Dealings.ISSUER),
            Map.entry("role", () -> Dealings.ROLE),
            Map.entry("RequestAdminRights.name", () -> ""),
            Map.entry("RecordAdminRights.name", () -> ""),
            Map.entry("securityGroups", () -> Map.of(Dealings.ROLE, "Walls")),
            Map.entry("RequestAdminRights.roles", () -> Set.of(Dealings.ROLE)),
            Map.entry("RequestLetter.text", () -> RequestLetter.LINK),
            Map.entry("RecordTransferStep.state", () -> TransferState.RECEIVED),
            Map.entry("RecordHealth.service", () -> "EXCHANGE_ONLINE"),
            Map.entry("SaveIdentityProvider.version", () -> 0L));

    private static final Map<Class<?>, Supplier<Object>> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, () -> "Walls"),
            Map.entry(long.class, () -> 1L),
            Map.entry(int.class, () -> 1),
            Map.entry(boolean.class, () -> false),
            Map.entry(Instant.class, Samples::now),
            Map.entry(Duration.class, () -> Duration.ofDays(1)),
            Map.entry(ZoneId.class, () -> ZoneOffset.UTC),
            Map.entry(Locale.class, () -> Locale.ENGLISH),
            Map.entry(OutputStream.class, OutputStream::nullOutputStream),
            Map.entry(InputStream.class, () -> new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8))),
            Map.entry(byte[].class, () -> new byte[1]),
            Map.entry(Function.class, () -> (Function<Object, String>) String::valueOf),
            Map.entry(Map.class, Map::of),
            Map.entry(List.class, List::of),
            Map.entry(Set.class, Set::of),
            Map.entry(Collection.class, List::of),
            Map.entry(Period.class, () -> Period.FROM_NOW_ON),
            Map.entry(OfferContent.class, () -> Network.OFFER),
            Map.entry(PageRequest.class, () -> PageRequest.first(50)));

    private Samples() {}

    /** What is asked for: {@code id} where {@code argument} names a parameter or a component, and ids known by name. */
    private record Asked(String argument, Long id, Map<String, Long> known, Map<String, Object> said) {

        Object as(Class<?> type) {
            if (type == String.class) {
                return argument.equals("email") ? Dealings.linked(id) : Dealings.token(id);
            }
            return Collection.class.isAssignableFrom(type)
                    ? type == List.class ? List.of(id) : Set.of(id)
                    : (Object) id;
        }
    }

    /**
     * @param id goes where {@code argument} names a parameter or a component of a command; null for nowhere
     * @param known ids of the caller's world that go where their names are
     */
    static Object[] arguments(Operation operation, Long id, Map<String, Long> known) {
        return arguments(operation, id, known, Map.of());
    }

    /** @param said values that go where their names are, before all others: of parameters, or {@code Record.component} */
    static Object[] arguments(Operation operation, Long id, Map<String, Long> known, Map<String, Object> said) {
        Asked asked = new Asked(operation.argument(), id, known, said);
        return Arrays.stream(operation.method().getParameters())
                .map(parameter -> value("", parameter.getName(), parameter.getType(), asked))
                .toArray();
    }

    /** Where an operation takes text, as {@link #arguments} knows the places. */
    static List<String> texts(Method operation) {
        List<String> places = new ArrayList<>();
        for (Parameter parameter : operation.getParameters()) {
            texts("", parameter.getName(), parameter.getType(), places);
        }
        return places;
    }

    private static void texts(String owner, String name, Class<?> type, List<String> places) {
        if (type == String.class) {
            places.add(owner + name);
        } else if (type.isRecord() && !BY_TYPE.containsKey(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                texts(type.getSimpleName() + ".", component.getName(), component.getType(), places);
            }
        }
    }

    private static Object value(String owner, String name, Class<?> type, Asked asked) {
        if (asked.said().containsKey(owner + name)) {
            return asked.said().get(owner + name);
        }
        if (asked.id() != null && name.equals(asked.argument())) {
            return asked.as(type);
        }
        Long known = asked.known().getOrDefault(owner + name, asked.known().get(name));
        if (known != null && type == long.class) {
            return known;
        }
        Supplier<Object> named = BY_NAME.getOrDefault(owner + name, BY_NAME.get(name));
        if (named != null && fits(named.get(), type)) {
            return named.get();
        }
        Supplier<Object> typed = BY_TYPE.get(type);
        if (typed != null) {
            return typed.get();
        }
        return type.isRecord() ? record(type, asked) : type.isEnum() ? type.getEnumConstants()[0] : null;
    }

    /** Longs of the box type stay null unless a name says otherwise: filters and what may be left out. */
    private static boolean fits(Object value, Class<?> type) {
        return value == null
                ? !type.isPrimitive()
                : type.isInstance(value)
                        || type == long.class && value instanceof Long
                        || type == int.class && value instanceof Integer;
    }

    private static Object record(Class<?> type, Asked asked) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        boolean narrows = type.getSimpleName().matches(".*(Filter|Search)");
        Object[] values = Arrays.stream(components)
                .map(component -> narrows
                                && !component.getType().isPrimitive()
                                && !asked.said().containsKey(type.getSimpleName() + "." + component.getName())
                        ? null
                        : value(type.getSimpleName() + ".", component.getName(), component.getType(), asked))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException("no sample for " + type.getName(), unfit);
        }
    }

    private static Instant now() {
        return java.time.Clock.systemUTC().instant();
    }
}
