package org.partnerportal.dev.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * Publishing an offer the way a person does it, from its preview. The database tells how many statements that took; a
 * customer's page, asked for at once, tells whether the change is to be seen.
 */
final class PublishRun {

    private static final int RUNS = 7;
    private static final String TOKEN = "PublishedPublishedPublished%05d";

    private final PortalSession session;
    private final Connection connection;
    private final URI portal;
    private final long provider;

    PublishRun(PortalSession session, Connection connection, URI portal, long provider) {
        this.session = session;
        this.connection = connection;
        this.portal = portal;
        this.provider = provider;
    }

    private record Preview(String path, String page) {}

    /**
     * @param statements of the request and of the page it leads to; the fewest of all runs, because timers ask, too
     * @param visible runs after which the next request for a customer's page gave the new version
     */
    record Measured(long customers, long statements, Distribution time, int visible, int runs) {}

    Measured run() throws Exception {
        execute("UPDATE company SET four_eyes = 0 WHERE id = ?", provider);
        URI page = page();
        long[] times = new long[RUNS];
        long statements = Long.MAX_VALUE;
        int visible = 0;
        for (int run = 0; run < RUNS; run++) {
            String before = etag(page);
            Preview preview = preview();
            long asked = questions();
            times[run] = publish(preview).toNanos();
            statements = Math.min(statements, questions() - asked - 1);
            visible += etag(page).equals(before) ? 0 : 1;
        }
        long customers = number("SELECT COUNT(*) FROM customer_relationship WHERE partner_id = ?");
        return new Measured(customers, statements, Distribution.of(times), visible, RUNS);
    }

    private Preview preview() throws SQLException, IOException, InterruptedException {
        String path = "offers/preview?id="
                + number("SELECT MIN(v.offer_id) FROM support_offer_version v JOIN support_offer o"
                        + " ON o.id = v.offer_id WHERE o.company_id = ?");
        return new Preview(path, session.get(path));
    }

    private Duration publish(Preview preview) throws IOException, InterruptedException {
        Map<String, String> button = Map.of("publish", "publish", "publish:publish", "publish:publish");
        long start = System.nanoTime();
        String answer = session.post(preview.path(), preview.page(), button);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (answer.contains("publish:publish")) {
            throw new IOException(preview.path() + " was not published");
        }
        return time;
    }

    /** A customer's page that names this provider. */
    private URI page() throws SQLException {
        String token = String.format(TOKEN, provider);
        execute(
                "INSERT INTO contact_link (token, partner_id, customer_id, made_at, cloud) SELECT '" + token
                        + "', s.owner_id, s.customer_id, UTC_TIMESTAMP(6), s.cloud FROM subscription s LEFT JOIN"
                        + " support_assignment a ON a.subscription_id = s.id LEFT JOIN contact_link l ON l.partner_id ="
                        + " s.owner_id AND l.customer_id = s.customer_id WHERE s.owner_id = ? AND a.id IS NULL AND"
                        + " l.token IS NULL AND s.channel = 'CSP' LIMIT 1",
                provider);
        return portal.resolve("support/" + token);
    }

    private static String etag(URI page) throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).GET().build(), HttpResponse.BodyHandlers.discarding());
        return answer.headers()
                .firstValue("ETag")
                .orElseThrow(() -> new IOException(page + " answered " + answer.statusCode()));
    }

    /** What all connections together have sent to the database since it started, this question included. */
    private long questions() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private void execute(String sql, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            if (statement.executeUpdate() == 0) {
                throw new SQLException("nothing to change: " + sql);
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, provider);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
