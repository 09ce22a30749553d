package org.partnerportal.dev.it.walls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
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

    /** By a permission of their own, and told to the log: a partner's own accounts, and the operator's register. */
    private static final Set<String> LOOK_OVER =
            Set.of("company.PartnerAccountQueries#ownGroup", "company.PartnerAccountQueries#list");

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
    private long before;
    private World world;
    private List<String> marks;
    private int cases;

    @BeforeEach
    void settle() throws Exception {
        before = network.number("SELECT MAX(id) FROM company");
        world = new World(network, people, Cloud.CHINA);
        Sql.update(
                database,
                "UPDATE company SET group_id = ? WHERE id > ? AND kind = 'INDIRECT_PROVIDER' AND id IN (?, ?)",
                world.company(CompanyKind.INDIRECT_PROVIDER),
                before,
                world.company(CompanyKind.INDIRECT_PROVIDER),
                network.number("SELECT MIN(id) FROM company WHERE id > ? AND cloud = 'CHINA'", before));
        marks = Sql.strings(database, "SELECT name FROM company WHERE id > ? AND cloud = 'CHINA'", before);
        assertThat(marks).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void nothingOfTheOtherCloudIsThereByItsId() throws Exception {
        for (Operation operation : operations.all()) {
            for (Thing thing : world.things()) {
                if (thing.subject() == operation.subject() && thing.relation() == Relation.FOREIGN && !thing.seen()) {
                    Object[] arguments = Samples.arguments(operation, thing.id(), world.known(thing.viewer(), thing));
                    Answer answer = as(thing.viewer(), operation, arguments);
                    check(operation.isShutBy(answer), operation, thing.toString(), answer);
                }
            }
        }
        report();
    }

    @Test
    void nothingOfTheOtherCloudIsListedSearchedOrCounted() throws Exception {
        for (Operation operation : operations.all()) {
            if (operation.subject() == Subject.OWN && !LOOK_OVER.contains(operation.name())) {
                for (CompanyKind kind : CompanyKind.values()) {
                    tells(operation, kind, null);
                    tells(operation, kind, marks.get(0));
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

    private void tells(Operation operation, CompanyKind kind, String text) throws Exception {
        Map<String, Object> said = new HashMap<>();
        if (text != null) {
            Samples.texts(operation.method()).forEach(place -> said.put(place, text));
        }
        Object[] arguments = Samples.arguments(operation, null, world.known(kind, null), said);
        Answer answer = as(kind, operation, arguments);
        boolean echo = answer.kind() == Answer.Kind.OBJECTED;
        check(echo || marks.stream().noneMatch(answer.told()::contains), operation, "searched for " + text, answer);
    }

    private Answer as(CompanyKind kind, Operation operation, Object[] arguments) throws Exception {
        long company = world.company(kind);
        Caller mighty = new Caller(
                company, people.clerk(company), Cloud.COMMERCIAL.name(), kind.name(), EnumSet.allOf(Permission.class));
        return rolledBack(() -> CallerContext.callAs(mighty, () -> Answer.of(operation, arguments)));
    }

    private Answer rolledBack(Callable<Answer> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
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
        assertThat(cases).isGreaterThan(200);
        assertThat(failures).as("%d of %d cases", failures.size(), cases).isEmpty();
    }
}
