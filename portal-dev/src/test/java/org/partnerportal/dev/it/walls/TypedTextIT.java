package org.partnerportal.dev.it.walls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.WebClient;
import org.partnerportal.dev.it.audit.TrailCost;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/**
 * Whatever somebody types, pastes or puts into an address: an answer or an objection, never an error. Every operation that
 * takes text gets it in each place, every list gets cursors of it in each order, every page gets it in all parameters.
 */
class TypedTextIT extends PortalIT {

    private static final Logger LOG = Logger.getLogger(TypedTextIT.class.getName());
    private static final String HOSTILE = "Привет 🐘 ¿Ñandú? \"O'Neil\" 100%_\\ ;-- <b>";
    private static final List<String> SEARCHED = List.of(HOSTILE, HOSTILE.repeat(200), "%_\\");
    private static final int BROKEN = 500;
    private static final List<String> PARAMETERS = List.of(
            "q",
            "state",
            "kind",
            "status",
            "reseller",
            "family",
            "contact",
            "customer",
            "sort",
            "size",
            "scope",
            "country",
            "cloud",
            "attention",
            "after",
            "before",
            "at",
            "id",
            "role",
            "text",
            "operation",
            "person",
            "from",
            "to",
            "outcome",
            "company",
            "partner",
            "check",
            "in",
            "what",
            "token",
            "receipt",
            "stage",
            "set");

    private static World world;

    @Inject
    private Operations operations;

    @Inject
    private Network network;

    @Inject
    private People people;

    @Inject
    private Settings settings;

    @Inject
    private UserTransaction transaction;

    private final List<String> failures = new ArrayList<>();
    private int cases;

    @BeforeEach
    void settle() throws Exception {
        world = world == null ? new World(network, people) : world;
    }

    @Test
    void operationsAnswerWhateverIsTyped() throws Exception {
        TrailCost.without(() -> {
            for (Operation operation : operations.all()) {
                if (operation.subject() != Subject.MACHINE) {
                    List<String> places = Samples.texts(operation.method());
                    for (String place : places) {
                        for (String text : texts(place, places)) {
                            ask(operation, Map.of(place, text), place);
                        }
                    }
                }
            }
            return null;
        });
        report(200);
    }

    @Test
    void listsAnswerWhateverTheirCursorSays() throws Exception {
        for (Operation operation : operations.all()) {
            Optional<String> page = Arrays.stream(operation.method().getParameters())
                    .filter(parameter -> parameter.getType() == PageRequest.class)
                    .map(Parameter::getName)
                    .findFirst();
            if (page.isPresent()) {
                for (Map<String, Object> sorted : orders(operation)) {
                    Map<String, Object> said = new HashMap<>(sorted);
                    said.put(page.get(), PageRequest.of(Cursor.of(HOSTILE, 1), null, 50));
                    ask(operation, said, sorted.toString());
                    said.put(page.get(), PageRequest.of(null, HOSTILE, 50));
                    ask(operation, said, sorted.toString());
                }
            }
        }
        report(60);
    }

    @Test
    void pagesAnswerWhateverTheirAddressSays() throws Exception {
        String query = PARAMETERS.stream().map(TypedTextIT::said).collect(Collectors.joining("&", "?", ""));
        for (CompanyKind kind : List.of(CompanyKind.INDIRECT_PROVIDER, CompanyKind.CUSTOMER, CompanyKind.OPERATOR)) {
            WebClient browser = new WebClient(settings.url());
            Role role = kind == CompanyKind.CUSTOMER ? Role.CUSTOMER_GLOBAL_ADMIN : Role.GLOBAL_ADMIN;
            browser.signIn(people.user(world.company(kind), role), People.PASSWORD);
            for (String path : paths(kind)) {
                int status = browser.get(path + query).statusCode();
                cases++;
                if (status >= BROKEN) {
                    failures.add(path + " of " + kind + ": " + status);
                }
            }
        }
        report(60);
    }

    /** What is searched for in all forms, what is stored in one; hashing a password for each would take minutes. */
    private static List<String> texts(String place, List<String> places) {
        boolean searched = place.matches("\\w+|\\w+(Filter|Search)\\.\\w+");
        boolean hashed =
                places.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).contains("password"));
        return searched ? SEARCHED : hashed ? List.of() : List.of(HOSTILE);
    }

    private static String said(String parameter) {
        String text = List.of("after", "before").contains(parameter) ? Cursor.of(HOSTILE, 1) : HOSTILE;
        return parameter + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The operator's own pages for the operator alone, all others for the others. */
    private static Set<String> paths(CompanyKind kind) {
        return Csv.read("/walls/pages.csv").stream()
                .filter(line -> !line.get("subject").equals("POST"))
                .map(line -> line.get("page").replaceFirst("\\?.*", ""))
                .filter(path -> (kind == CompanyKind.OPERATOR) == path.startsWith("/operator")
                        && (kind != CompanyKind.CUSTOMER
                                || path.matches("/(my-|audit|transfers|admin-rights|users).*")))
                .collect(Collectors.toSet());
    }

    /** Of the operation's list, one after the other; its own order when it has no other. */
    private static List<Map<String, Object>> orders(Operation operation) {
        List<Map<String, Object>> orders = new ArrayList<>();
        orders.add(Map.of());
        for (Parameter parameter : operation.method().getParameters()) {
            RecordComponent[] components = parameter.getType().getRecordComponents();
            for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
                String place = parameter.getType().getSimpleName() + "." + component.getName();
                if (component.getName().equals("sort")) {
                    for (Object order : component.getType().getEnumConstants()) {
                        orders.add(Map.of(place, order));
                    }
                }
                if (component.getName().equals("q")) {
                    orders.add(Map.of(place, "0d1f2a3b-"));
                }
            }
        }
        return orders;
    }

    private void ask(Operation operation, Map<String, Object> said, String place) throws Exception {
        Set<CompanyKind> kinds = operation.only().isEmpty() ? Set.of(CompanyKind.INDIRECT_PROVIDER) : operation.only();
        for (CompanyKind kind : kinds) {
            long company = world.company(kind);
            Caller mighty = new Caller(
                    company,
                    people.clerk(company),
                    Cloud.COMMERCIAL.name(),
                    kind.name(),
                    EnumSet.allOf(Permission.class));
            Long id = world.things(kind, operation.subject()).stream()
                    .filter(Thing::seen)
                    .map(Thing::id)
                    .findFirst()
                    .orElse(null);
            Object[] arguments = Samples.arguments(operation, id, world.known(kind, null), said);
            Answer answer = rolledBack(mighty, operation, arguments);
            cases++;
            if (answer.kind() == Answer.Kind.BROKEN) {
                failures.add(operation.name() + " with " + place + ": " + answer);
            }
        }
    }

    private Answer rolledBack(Caller caller, Operation operation, Object[] arguments) throws Exception {
        transaction.begin();
        try {
            return CallerContext.callAs(caller, () -> Answer.of(operation, arguments));
        } finally {
            transaction.rollback();
        }
    }

    private void report(int least) {
        LOG.info(() -> String.format("typed text: %,d cases", cases));
        assertThat(cases).isGreaterThanOrEqualTo(least);
        assertThat(failures.stream().distinct())
                .as("%d of %d cases", failures.size(), cases)
                .isEmpty();
    }
}
