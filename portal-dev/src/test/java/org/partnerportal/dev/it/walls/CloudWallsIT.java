package org.partnerportal.dev.it.walls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.audit.TrailCost;
import org.partnerportal.dev.it.walls.Thing.Relation;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/**
 * The same company in two clouds, tied by the operator, each with customers, subscriptions and dealings: somebody who may do
 * everything in one asks every operation for what belongs to the other, by id and by name (DOMAIN 2.7). What looks over that
 * wall is listed here, and stands in the activity log ({@code CloudsIT}).
 */
class CloudWallsIT extends PortalIT {

    private static final Logger LOG = Logger.getLogger(CloudWallsIT.class.getName());

    /**
     * By a permission of their own, and told to the log: a partner's own accounts, the operator's register, and what the
     * operator's people asked to look into.
     */
    private static final Set<String> LOOK_OVER = Set.of(
            "company.PartnerAccountQueries#ownGroup",
            "company.PartnerAccountQueries#list",
            "operator.OperatorAccessQueries#asked");

    private static World world;
    private static long before;

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

    private final List<String> failures = new ArrayList<>();
    private final Matrix matrix = new Matrix();
    private final Map<CompanyKind, Caller> callers = new EnumMap<>(CompanyKind.class);
    private List<String> marks;
    private int cases;

    @BeforeEach
    void settle() throws Exception {
        if (world == null) {
            before = network.number("SELECT MAX(id) FROM company");
            world = new World(network, people, Cloud.CHINA);
            Sql.update(
                    database,
                    "UPDATE company SET group_id = id WHERE id = ?",
                    world.company(CompanyKind.INDIRECT_PROVIDER));
            Sql.update(
                    database,
                    "UPDATE company SET group_id = ? WHERE cloud = 'CHINA' AND kind = 'INDIRECT_PROVIDER' AND id > ?",
                    world.company(CompanyKind.INDIRECT_PROVIDER),
                    before);
        }
        for (CompanyKind kind : CompanyKind.values()) {
            callers.put(kind, mighty(kind));
        }
        marks = Sql.strings(database, "SELECT name FROM company WHERE id > ? AND cloud = 'CHINA'", before);
        assertThat(marks).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void nothingOfTheOtherCloudIsThereByItsId() throws Exception {
        TrailCost.without(() -> {
            for (Operation operation : operations.all()) {
                for (Thing thing : world.things()) {
                    if (thing.subject() == operation.subject()
                            && thing.relation() == Relation.FOREIGN
                            && !thing.seen()) {
                        asks(operation, thing);
                    }
                }
            }
            return null;
        });
        report();
    }

    private void asks(Operation operation, Thing thing) throws Exception {
        Caller caller = callers.get(thing.viewer());
        if (caller.may(operation.permission())) {
            Object[] arguments = Samples.arguments(operation, thing.id(), world.known(thing.viewer(), thing));
            Answer answer = rolledBack(caller, operation, arguments);
            check(operation.isShutBy(answer), operation, thing.toString(), answer);
        }
    }

    @Test
    void nothingOfTheOtherCloudIsListedSearchedOrCounted() throws Exception {
        for (Operation operation : operations.all()) {
            for (CompanyKind kind : CompanyKind.values()) {
                if (operation.subject() == Subject.OWN
                        && !LOOK_OVER.contains(operation.name())
                        && callers.get(kind).may(operation.permission())) {
                    tells(operation, kind);
                }
            }
        }
        report();
    }

    @Test
    void nobodyIsMailedAboutTheOtherCloud() throws SQLException {
        String there = "SELECT COUNT(*) FROM outbound_mail m JOIN company c ON c.id = m.company_id WHERE c.id > ?"
                + " AND c.cloud = ? AND (m.recipient LIKE ? OR m.subject LIKE ? OR m.body LIKE ?)";
        long known = 0;
        for (String mark : marks) {
            String like = "%" + mark + "%";
            assertThat(network.number(there, before, "COMMERCIAL", like, like, like))
                    .as("mails of the one cloud about %s", mark)
                    .isZero();
            known += network.number(there, before, "CHINA", like, like, like);
        }
        assertThat(known).as("mails of the other cloud").isPositive();
    }

    /** The whole list, and what is found by a name of the other cloud. */
    private void tells(Operation operation, CompanyKind kind) throws Exception {
        Map<String, Object> searched = new HashMap<>();
        Samples.texts(operation.method()).stream()
                .filter(place -> place.matches("\\w+(Filter|Search)\\.\\w+"))
                .forEach(place -> searched.put(place, marks.get(0)));
        List<Map<String, Object>> asked = searched.isEmpty() ? List.of(Map.of()) : List.of(Map.of(), searched);
        for (Map<String, Object> said : asked) {
            Object[] arguments = Samples.arguments(operation, null, world.known(kind, null), said);
            Answer answer = rolledBack(callers.get(kind), operation, arguments);
            check(marks.stream().noneMatch(answer.told()::contains), operation, kind + " " + said, answer);
        }
    }

    /** Somebody with all roles of that kind of company. */
    private Caller mighty(CompanyKind kind) throws SQLException {
        long company = world.company(kind);
        Set<Permission> permissions = Role.of(Role.Side.of(kind)).stream()
                .flatMap(role -> matrix.of(kind, role).stream())
                .collect(Collectors.toSet());
        return new Caller(company, people.clerk(company), Cloud.COMMERCIAL.name(), kind.name(), permissions);
    }

    private Answer rolledBack(Caller caller, Operation operation, Object[] arguments) throws Exception {
        transaction.begin();
        try {
            return CallerContext.callAs(caller, () -> Answer.of(operation, arguments));
        } finally {
            transaction.rollback();
        }
    }

    private void check(boolean right, Operation operation, String asked, Answer answer) {
        cases++;
        if (!right) {
            failures.add(operation.name() + " " + asked + ": " + answer);
        }
    }

    private void report() {
        LOG.info(() -> String.format("clouds: %,d cases", cases));
        assertThat(cases).isGreaterThan(150);
        assertThat(failures).as("%d of %d cases", failures.size(), cases).isEmpty();
    }
}
