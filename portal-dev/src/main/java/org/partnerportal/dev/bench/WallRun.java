package org.partnerportal.dev.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What it costs that a query names the tenant: the portal's own statements on subscriptions, with the tenant's predicate and
 * without, in turns. Which index the database takes for either is its own affair: that, too, is what the predicate costs.
 */
final class WallRun {

    private static final int WARM = 3;
    private static final int ROUNDS = 21;
    private static final int EXECUTIONS = 400;

    private static final String COLUMNS = "SELECT s.id, s.ms_subscription_id, s.product_name, s.quantity, s.status,"
            + " COALESCE(r.company_name, c.name), o.name, v.name, n.name";
    private static final String NAMES = " LEFT JOIN customer_relationship r ON r.partner_id = :tenant"
            + " AND r.customer_id = s.customer_id JOIN company c ON c.id = s.customer_id"
            + " JOIN company o ON o.id = s.owner_id LEFT JOIN company v ON v.id = s.reseller_id"
            + " LEFT JOIN support_assignment a ON a.subscription_id = s.id AND a.valid_from <= UTC_TIMESTAMP(6)"
            + " AND (a.valid_to IS NULL OR a.valid_to > UTC_TIMESTAMP(6)) LEFT JOIN company n ON n.id = a.contact_id";
    private static final String OF_CUSTOMER =
            COLUMNS + " FROM subscription s FORCE INDEX (fk_subscription_customer_id_cloud)" + NAMES
                    + " WHERE s.customer_id = (SELECT x.customer_id FROM subscription x"
                    + " WHERE x.id = ?)%s ORDER BY s.product_name, s.id LIMIT 500";
    private static final String OLDEST_FIRST =
            COLUMNS + " FROM (SELECT s.id FROM subscription s FORCE INDEX (%s) WHERE s.id > ?%s ORDER BY s.id LIMIT 51)"
                    + " found STRAIGHT_JOIN subscription s ON s.id = found.id" + NAMES + " ORDER BY s.id";

    /** A query as the portal asks it, and without what narrows it to the tenant; the parameter is a subscription. */
    private record Pair(String name, String with, String without) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "a subscription by its id",
                    "SELECT s.product_name, s.quantity, s.version FROM subscription s WHERE s.id = ?"
                            + " AND s.owner_id = :tenant",
                    "SELECT s.product_name, s.quantity, s.version FROM subscription s WHERE s.id = ?"),
            new Pair(
                    "a customer's subscriptions",
                    OF_CUSTOMER.formatted(" AND (s.owner_id = :tenant OR s.reseller_id = :tenant OR s.id IN (NULL))"),
                    OF_CUSTOMER.formatted("")),
            new Pair(
                    "a page of the subscription list, oldest first",
                    OLDEST_FIRST.formatted("ix_subscription_owner_id_id", " AND s.owner_id = :tenant"),
                    OLDEST_FIRST.formatted("PRIMARY", "")));

    private final Connection connection;
    private final long provider;

    WallRun(Connection connection, long provider) {
        this.connection = connection;
        this.provider = provider;
    }

    /**
     * @param with microseconds of one execution, median of the rounds
     * @param ratio median of the rounds' ratios
     */
    record Measured(String name, double with, double without, double ratio) {}

    List<Measured> run() throws SQLException {
        long[] subscriptions = some();
        List<Measured> all = new ArrayList<>();
        for (Pair pair : PAIRS) {
            all.add(measure(pair, subscriptions));
        }
        return all;
    }

    private Measured measure(Pair pair, long[] subscriptions) throws SQLException {
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            boolean tenantFirst = round % 2 == 0;
            double one = micros(tenantFirst ? pair.with() : pair.without(), subscriptions);
            double other = micros(tenantFirst ? pair.without() : pair.with(), subscriptions);
            if (round >= 0) {
                with[round] = tenantFirst ? one : other;
                without[round] = tenantFirst ? other : one;
                ratios[round] = with[round] / without[round];
            }
        }
        return new Measured(pair.name(), median(with), median(without), median(ratios));
    }

    private double micros(String sql, long[] subscriptions) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            long start = System.nanoTime();
            for (int i = 0; i < EXECUTIONS; i++) {
                statement.setLong(1, subscriptions[i % subscriptions.length]);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
            return (System.nanoTime() - start) / 1e3 / EXECUTIONS;
        }
    }

    /** Of the provider's subscriptions, all over the table. */
    private long[] some() throws SQLException {
        try (PreparedStatement statement =
                prepare("SELECT id FROM (SELECT s.id, ROW_NUMBER() OVER (ORDER BY s.id) place,"
                        + " COUNT(*) OVER () total FROM subscription s WHERE s.owner_id = :tenant) numbered"
                        + " WHERE place % GREATEST(1, total DIV " + EXECUTIONS + ") = 0 AND place <= total - 51")) {
            try (ResultSet rows = statement.executeQuery()) {
                LongStream.Builder ids = LongStream.builder();
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
                return ids.build().toArray();
            }
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql.replace(":tenant", Long.toString(provider)));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
