package org.partnerportal.dev.it.walls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.audit.TrailCost;
import org.partnerportal.dev.it.walls.Answer.Kind;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/**
 * Walks every business method, for every role of every kind of company, to own, related and foreign data, each in a
 * transaction that is rolled back: open exactly where the task matrix says so, "not found" elsewhere, nothing written for
 * what is not the caller's. A method that is not listed in {@code walls/operations.csv} fails.
 */
class OperationWallsIT extends PortalIT {

    private static final Logger LOG = Logger.getLogger(OperationWallsIT.class.getName());
    private static final String WRITTEN =
            "SELECT CAST(SUM(variable_value) AS INTEGER) FROM information_schema.session_status WHERE"
                    + " variable_name IN ('HANDLER_WRITE', 'HANDLER_UPDATE', 'HANDLER_DELETE')";

    /** A user with that role, or none, and the permissions that the portal gives it. */
    private record Walker(CompanyKind kind, Role role, Caller caller) {}

    @Inject
    private Operations operations;

    @Inject
    private Network network;

    @Inject
    private People people;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private final Matrix matrix = new Matrix();
    private final List<String> failures = new ArrayList<>();
    private final Map<CompanyKind, List<Walker>> walkers = new EnumMap<>(CompanyKind.class);
    private final Map<String, Boolean> everOpen = new TreeMap<>();
    private World world;
    private int cases;

    @BeforeEach
    void settle() throws Exception {
        world = new World(network, people);
        for (CompanyKind kind : CompanyKind.values()) {
            List<Walker> ofKind = new ArrayList<>();
            ofKind.add(walker(kind, null));
            for (Role role : Role.of(Role.Side.of(kind))) {
                ofKind.add(walker(kind, role));
            }
            walkers.put(kind, ofKind);
        }
        for (Walker walker : walkers.get(CompanyKind.OPERATOR)) {
            if (walker.caller().may(Permission.TENANT_VISIT)) {
                world.visits(walker.caller());
            }
        }
    }

    private Walker walker(CompanyKind kind, Role role) throws SQLException {
        return new Walker(kind, role, people.caller(people.user(world.company(kind), role)));
    }

    @Test
    void everyOperationIsListed() {
        assertThat(operations.complaints()).isEmpty();
    }

    @Test
    void rolesHoldWhatTheMatrixSays() {
        walkers.values().stream().flatMap(List::stream).forEach(walker -> assertThat(
                        walker.caller().permissions())
                .as("%s of %s", walker.role(), walker.kind())
                .containsExactlyInAnyOrderElementsOf(matrix.of(walker.kind(), walker.role())));
    }

    @Test
    void opensToThoseAloneWhomTheMatrixLetsIn() throws Exception {
        long begin = System.nanoTime();
        List<Operation> all = operations.all();
        TrailCost.without(() -> {
            for (Operation operation : all) {
                walk(operation);
            }
            return null;
        });
        LOG.info(() -> String.format(
                "isolation: %,d cases over %,d operations in %.1f s",
                cases, all.size(), (System.nanoTime() - begin) / 1e9));
        everOpen.forEach((name, open) -> {
            if (!open) {
                failures.add(name + " never answered anything about what is the caller's own");
            }
        });
        assertThat(network.left(world.foreignImport()))
                .as("what is foreign is as it was")
                .isEqualTo("1 1 READY");
        assertThat(failures).as("%d of %d cases", failures.size(), cases).isEmpty();
    }

    private void walk(Operation operation) throws Exception {
        switch (operation.subject()) {
            case PUBLIC, MACHINE -> {}
            case SECRET -> asNobody(operation);
            default -> {
                asNobody(operation);
                for (List<Walker> ofKind : walkers.values()) {
                    for (Walker walker : ofKind) {
                        walk(operation, walker);
                    }
                }
            }
        }
    }

    private void asNobody(Operation operation) throws Exception {
        Answer answer = rolledBack(true, () -> Answer.of(operation, Samples.arguments(operation, null, Map.of())));
        boolean shut = operation.subject() == Subject.SECRET
                ? operation.isShutBy(answer)
                : answer.kind() == Kind.BROKEN && answer.told().contains("no caller");
        check(shut, operation, "nobody", answer);
    }

    private void walk(Operation operation, Walker walker) throws Exception {
        boolean may = matrix.of(walker.kind(), walker.role()).contains(operation.permission());
        if (operation.subject().things()) {
            for (Thing thing : world.things(walker.kind(), operation.subject())) {
                walk(operation, walker, thing, may);
            }
        } else {
            walk(operation, walker, null, may && operation.subject() != Subject.NOBODY);
        }
    }

    private void walk(Operation operation, Walker walker, Thing thing, boolean may) throws Exception {
        Object[] arguments =
                Samples.arguments(operation, thing == null ? null : thing.id(), world.known(walker.kind(), thing));
        Set<Permission> held = walker.caller().permissions();
        boolean open = operation.isBusinessOf(walker.kind(), held) && (thing == null || thing.isSeenWith(held));
        // what was written matters where nothing may be, and where nothing is told
        boolean counted =
                may && thing != null && (!open || operation.elsewhere().equals("EMPTY"));
        Answer answer =
                rolledBack(counted, () -> CallerContext.callAs(walker.caller(), () -> Answer.of(operation, arguments)));
        boolean right =
                !may ? answer.kind() == Kind.REFUSED : open ? opened(operation, answer) : operation.isShutBy(answer);
        check(right, operation, walker.role() + " of " + walker.kind() + " for " + thing, answer);
    }

    private boolean opened(Operation operation, Answer answer) {
        boolean open = answer.kind() == Kind.ANSWERED || answer.kind() == Kind.OBJECTED || answer.kind() == Kind.EMPTY;
        if (operation.elsewhere().equals("EMPTY") && operation.why().isEmpty()) {
            everOpen.merge(operation.name(), answer.kind() == Kind.ANSWERED || answer.wrote(), Boolean::logicalOr);
        }
        return open;
    }

    private void check(boolean right, Operation operation, String who, Answer answer) {
        cases++;
        if (!right) {
            failures.add(operation.name() + " by " + who + ": " + answer);
        }
    }

    /** The answer and, if that matters, whether anything was written for it. */
    private Answer rolledBack(boolean counted, Callable<Answer> work) throws Exception {
        transaction.begin();
        try {
            long before = counted ? written() : 0;
            Answer answer = work.call();
            return !counted
                    ? answer
                    : answer.writing(transaction.getStatus() == Status.STATUS_ACTIVE && written() > before);
        } finally {
            transaction.rollback();
        }
    }

    private long written() throws SQLException {
        return Long.parseLong(Sql.strings(database, WRITTEN).get(0));
    }
}
