package org.partnerportal.dev.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.partnerportal.dev.run.Settings;
import org.partnerportal.dev.run.Stack;
import org.partnerportal.dev.run.Tree;

/**
 * CONSOLE PROGRAM. Brings the portal up with a new database of its own, lets three providers import a thousand, a hundred
 * thousand and a million customers, measures, and writes docs/benchmarks.md. Ends by itself.
 */
public final class Benchmark {

    private static final PrintStream CONSOLE = System.out;
    private static final int CONNECTIONS = 8;

    /** A provider of the demo data and how many customers it gets here. */
    private record Size(String email, int customers) {}

    private static final List<Size> SIZES = List.of(
            new Size("aigerim.sadykova@adatum.example", 1_000),
            new Size("emma.clark@tailspin.example", 100_000),
            new Size("lucia.ortega@contoso.example", 1_000_000));

    /** A partner of the demo data that keeps its few customers. */
    private static final String FEW = "jonas.keller@proseware.example";

    /** Demo accounts, one for each processor of the machine that the figures are made on. */
    private static final List<String> SIGNING_IN = List.of(
            "diego.salas@contoso.example",
            "noah.reed@tailspin.example",
            "pavel.sokolov@adatum.example",
            "hugo.pastor@fabrikam.example");

    private final Settings settings = Settings.read().apart("benchmark");
    private final int most = Integer.getInteger("benchmark.customers", 1_000_000);
    private final Report report = new Report();
    private final Stack stack = new Stack(settings);
    private final List<ImportRun.Measured> imports = new ArrayList<>();
    private final List<List<ListRun.Look>> lists = new ArrayList<>();
    private final List<PublishRun.Measured> publishing = new ArrayList<>();
    private final WallRows walls = new WallRows(report);

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        new Benchmark().run();
        System.exit(0);
    }

    private void run() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "benchmark-stop"));
        Tree.delete(settings.data());
        long start = System.nanoTime();
        stack.prepare();
        stack.startDatabase();
        stack.startServer();
        Duration ready = Duration.ofNanos(System.nanoTime() - start);
        head();
        try (Connection connection = connect()) {
            PageRun.Rates rates = new PageRun(
                            settings.address(), settings.data().resolve("domain"), CONNECTIONS)
                    .run(token(connection));
            publish(connection, PortalSession.signIn(settings.address(), FEW, password()), provider(connection, FEW));
            for (Size size : SIZES) {
                if (size.customers() <= most) {
                    measure(connection, size);
                }
            }
            page(rates);
            if (!lists.isEmpty()) {
                lists();
            }
            publishing();
            if (!imports.isEmpty()) {
                imports();
            }
            server(ready);
            walls(connection);
        }
        Path file = settings.home().resolve(System.getProperty("benchmark.report", "docs/benchmarks.md"));
        report.write(file);
        CONSOLE.println("Written: " + file);
    }

    private void walls(Connection connection) throws Exception {
        if (!lists.isEmpty()) {
            walls.lists();
            walls.predicate();
        }
        CONSOLE.println("Signing in …");
        walls.signIns(new SignInRun(settings.address(), SIGNING_IN, password()).run());
        PortalSession session = PortalSession.signIn(settings.address(), FEW, password());
        walls.writes(new WriteRun(session, new TrailSwitch(stack.serverProcess(), settings.data())).run());
    }

    private void measure(Connection connection, Size size) throws Exception {
        CONSOLE.println("Importing " + size.customers() + " customers …");
        PortalSession session = PortalSession.signIn(settings.address(), size.email(), password());
        long provider = provider(connection, size.email());
        Path folder = Files.createDirectories(settings.data().resolve("benchmark"));
        Path file = folder.resolve("customers-" + size.customers() + ".csv");
        SyntheticFile.write(file, size.customers(), size.customers());
        imports.add(new ImportRun(session, connection, stack.serverProcess(), provider)
                .run(file, size.customers() * 3L, folder));
        CONSOLE.println("Reading the list of " + size.customers() + " customers …");
        ListRun list = new ListRun(session, connection, provider, size.customers());
        lists.add(List.of(list.firstPage(), list.farDown(), list.searchCompany(), list.searchDomain()));
        publish(connection, session, provider);
        CONSOLE.println("Sharing them out among resellers, asking with and without the tenant …");
        long reseller = new ResellerRun(connection, provider).share();
        walls.add(size.customers(), list.ofReseller(reseller), new WallRun(connection, provider).run());
    }

    private void publish(Connection connection, PortalSession session, long provider) throws Exception {
        publishing.add(new PublishRun(session, connection, settings.address(), provider).run());
    }

    private void head() {
        report.title("Benchmarks");
        report.say("Written by `mvn -B package exec:java@benchmark` (CONTRIBUTING.md). Machines differ and are"
                + " noisy: the ratios, measured side by side in one run, are what counts. Heap of the server: "
                + settings.heap() + ", " + CONNECTIONS + " connections, client and server on one machine.");
        report.say("");
        report.say("Machine: " + Machine.description() + ".");
    }

    private void page(PageRun.Rates rates) {
        report.heading("(a) The customer's page, opened by its link");
        report.say("In turns with static files of the same size (" + rates.bytes()
                + " bytes, identity encoding) from the same server; answers per second, medians of the rounds.");
        report.head("asked for", "per second", "page / this", "ratio of each round");
        for (PageRun.Line line : rates.lines()) {
            report.row(
                    line.name(),
                    line.perSecond(),
                    line.ratio(),
                    line.ratios().stream()
                            .map(ratio -> String.format("%.2f", ratio))
                            .toList());
        }
    }

    private void lists() {
        report.heading("(b) The customer list of one provider");
        report.say("Whole page over HTTP (signed in, 50 rows) beside a plain JDBC program that fetches the same rows;"
                + " 200 looks each, milliseconds.");
        report.head("customers", "look", "p50", "p95", "p50 / p50 at 1,000", "JDBC p50", "page / JDBC");
        for (int size = 0; size < lists.size(); size++) {
            for (int look = 0; look < lists.get(size).size(); look++) {
                ListRun.Look one = lists.get(size).get(look);
                report.row(
                        SIZES.get(size).customers(),
                        one.name(),
                        one.page().p50(),
                        one.page().p95(),
                        one.page().p50() / lists.get(0).get(look).page().p50(),
                        one.jdbc().p50(),
                        one.ratio());
            }
        }
    }

    private void publishing() {
        report.heading("(c) Publishing an offer");
        report.say(
                "From the preview over HTTP, " + publishing.get(0).runs()
                        + " times each; statements by the database's own count, those of the page that the request leads to"
                        + " included (the fewest of the runs: timers ask, too), milliseconds of the request, and after how many of them the next request for a customer's"
                        + " page had the new version. A quarter of a second of it is the wait after which every node answers with it.");
        report.head("customers", "statements", "p50", "visible at the next request");
        for (PublishRun.Measured one : publishing) {
            report.row(one.customers(), one.statements(), one.time().p50(), one.visible() + " of " + one.runs());
        }
    }

    private void imports() {
        report.heading("(d) Import of the combined file, three subscriptions a customer");
        report.say(
                "From the first byte of the upload to the last row, without the person's wait at the preview. Rows are"
                        + " those written into company, customer_relationship, customer_search_term and subscription;"
                        + " LOAD DATA loads the same rows into empty tables of the same definition.");
        report.head(
                "lines",
                "rows",
                "read and compare s",
                "write s",
                "rows/s",
                "LOAD DATA rows/s",
                "import / LOAD DATA",
                "server memory MB");
        for (ImportRun.Measured one : imports) {
            report.row(
                    one.lines(),
                    one.rows(),
                    one.reading().toMillis() / 1e3,
                    one.writing().toMillis() / 1e3,
                    one.rowsPerSecond(),
                    one.loadDataRowsPerSecond(),
                    one.ratio(),
                    one.resident());
        }
    }

    private void server(Duration ready) {
        report.heading("(e) Start and memory");
        report.say(
                "From nothing (database installed, schema migrated, demo tenants loaded later) to ready, and resident"
                        + " memory of the server after all of the above.");
        report.head("start to ready s", "server memory MB", "load average at the end");
        report.row(ready.toMillis() / 1e3, Machine.residentMegabytes(stack.serverProcess()), Machine.load());
    }

    private Connection connect() throws SQLException {
        var address = stack.databaseAddress();
        return DriverManager.getConnection(
                address.url() + "&allowLoadLocalInfile=true", address.user(), address.password());
    }

    private static long provider(Connection connection, String email) throws SQLException {
        return Long.parseLong(first(connection, "SELECT company_id FROM portal_user WHERE email = ?", email));
    }

    /** Gives out a link for one of the demo customers, as its partner would on the customer's page. */
    private static String token(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO contact_link"
                + " (token, partner_id, customer_id, made_at, cloud) SELECT 'BenchmarkBenchmarkBenchmark12345', owner_id,"
                + " customer_id, UTC_TIMESTAMP(6), cloud FROM subscription GROUP BY owner_id, customer_id, cloud"
                + " HAVING COUNT(*) >= 3 AND NOT EXISTS (SELECT 1 FROM contact_link l WHERE l.partner_id = owner_id"
                + " AND l.customer_id = subscription.customer_id) LIMIT 1")) {
            statement.executeUpdate();
        }
        return "BenchmarkBenchmarkBenchmark12345";
    }

    private static String first(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private String password() throws IOException {
        var accounts = new Properties();
        Path file = settings.home().resolve("portal-ejb/src/main/resources/demo/accounts.properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            accounts.load(reader);
        }
        return accounts.getProperty("password");
    }
}
