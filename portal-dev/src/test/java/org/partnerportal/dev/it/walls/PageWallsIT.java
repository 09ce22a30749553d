package org.partnerportal.dev.it.walls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Pages;
import org.partnerportal.dev.it.account.WebClient;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Permission;

/**
 * Asks for every page and file over HTTP, as users of each kind of company whose roles tell all permissions apart, for own,
 * related and foreign data: there where the task matrix says so, "not found" elsewhere. A page that is not listed
 * in {@code walls/pages.csv} fails; servlets are held to the same list by WallsTest.
 */
class PageWallsIT extends PortalIT {

    private static final Logger LOG = Logger.getLogger(PageWallsIT.class.getName());
    private static final int AT_ONCE = 4;
    private static final int FOUND = 200;
    private static final int ELSEWHERE = 302;
    private static final int NOT_FOUND = 404;

    /**
     * A line of the listing.
     *
     * @param either permissions of which one opens it; empty for what is open to all
     */
    private record Door(String address, String subject, Set<Permission> either, String only) {

        static Door of(Map<String, String> line) {
            Set<Permission> either = Arrays.stream(line.get("permission").split(" "))
                    .filter(name -> !name.isEmpty())
                    .map(Permission::valueOf)
                    .collect(Collectors.toSet());
            return new Door(line.get("page"), line.get("subject"), either, line.get("only"));
        }

        String path() {
            return address.replaceFirst("\\?.*", "");
        }

        boolean opensTo(Visitor visitor) {
            return either.stream().anyMatch(visitor.permissions()::contains)
                    && (only.isEmpty()
                            || List.of(only.split(" ")).contains(visitor.kind().name()));
        }

        boolean posts() {
            return subject.equals("POST");
        }
    }

    /** Somebody with a session. */
    private record Visitor(CompanyKind kind, Role role, Set<Permission> permissions, WebClient browser) {}

    @Inject
    private Settings settings;

    @Inject
    private Network network;

    @Inject
    private People people;

    private final Matrix matrix = new Matrix();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger cases = new AtomicInteger();
    private final List<Door> doors =
            Csv.read("/walls/pages.csv").stream().map(Door::of).toList();
    private World world;

    @Test
    void everyPageIsListed() throws Exception {
        assertThat(Pages.all())
                .as("add \"<page>?id={},<subject>,<permission>,,\" to portal-dev/src/test/resources/walls/pages.csv")
                .isSubsetOf(doors.stream().map(Door::path).collect(Collectors.toSet()));
    }

    @Test
    void opensToThoseAloneWhomTheMatrixLetsIn() throws Exception {
        long begin = System.nanoTime();
        world = new World(network, people);
        List<Visitor> visitors = visitors();
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> walks = new ArrayList<>();
            walks.add(pool.submit(() -> walk(null)));
            visitors.forEach(visitor -> walks.add(pool.submit(() -> walk(visitor))));
            for (Future<?> walk : walks) {
                walk.get();
            }
        } finally {
            pool.shutdownNow();
        }
        LOG.info(() -> String.format(
                "isolation: %,d cases over %,d pages and files for %d sets of permissions in %.1f s",
                cases.get(), doors.size(), visitors.size(), (System.nanoTime() - begin) / 1e9));
        assertThat(failures).as("%d of %d cases", failures.size(), cases.get()).isEmpty();
    }

    private List<Visitor> visitors() throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        for (Roles.OfKind chosen : Roles.telling(matrix)) {
            WebClient browser = new WebClient(settings.url());
            String email = people.user(world.company(chosen.kind()), chosen.role());
            assertThat(browser.signIn(email, People.PASSWORD).statusCode()).isEqualTo(ELSEWHERE);
            visitors.add(new Visitor(chosen.kind(), chosen.role(), chosen.permissions(), browser));
        }
        return visitors;
    }

    private Void walk(Visitor visitor) throws Exception {
        WebClient stranger = new WebClient(settings.url());
        for (Door door : doors) {
            if (!door.either().isEmpty() && visitor == null) {
                int status = ask(stranger, door, 1);
                check(status == ELSEWHERE, door, "nobody", status);
            } else if (!door.either().isEmpty()) {
                walk(door, visitor);
            }
        }
        return null;
    }

    private void walk(Door door, Visitor visitor) throws Exception {
        boolean may = door.opensTo(visitor);
        String who = visitor.role() + " of " + visitor.kind();
        if (!door.address().contains("{}")) {
            int status = ask(visitor.browser(), door, 0);
            check(may ? status == FOUND : closed(status), door, who, status);
            return;
        }
        List<Thing> things = world.things(visitor.kind(), Subject.valueOf(door.subject()));
        // who lacks the permission is refused before anything is looked for: one is as good as all
        for (Thing thing : may ? things : things.subList(0, Math.min(1, things.size()))) {
            int status = ask(visitor.browser(), door, thing.id());
            boolean open = may && thing.isSeenWith(visitor.permissions());
            check(open ? status == FOUND : closed(status), door, who + " for " + thing, status);
        }
    }

    private static boolean closed(int status) {
        return status == NOT_FOUND || status == ELSEWHERE;
    }

    private static int ask(WebClient browser, Door door, long id) throws Exception {
        String address = door.address().replace("{}", String.valueOf(id));
        HttpResponse<String> answer = door.posts() ? browser.post(address, Map.of()) : browser.get(address);
        return answer.statusCode();
    }

    private void check(boolean right, Door door, String who, int status) {
        cases.incrementAndGet();
        if (!right) {
            failures.add(door.address() + " by " + who + ": " + status);
        }
    }
}
