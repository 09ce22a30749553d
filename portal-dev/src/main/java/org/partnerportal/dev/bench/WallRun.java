package org.partnerportal.dev.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What it costs that a query names the tenant: the same rows, asked for with the tenant's predicate and without, in turns.
 * Which index the database takes for either is its own affair: that, too, is what the predicate costs.
 */
final class WallRun {

    private static final int WARM = 3;
    private static final int ROUNDS = 21;
    private static final int EXECUTIONS = 400;

    /** A query as the portal asks it, and without what names the tenant. */
    private record Pair(String name, String with, String without) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "a subscription by its id",
                    "SELECT s.product_name, s.quantity, s.version FROM subscription s WHERE s.id = ? AND s.owner_id = ?",
                    "SELECT s.product_name, s.quantity, s.version FROM subscription s WHERE s.id = ?"),
            new Pair(
                    "a customer's subscriptions",
                    "SELECT s.id, s.product_name, s.quantity FROM subscription s WHERE s.customer_id ="
                            + " (SELECT o.customer_id FROM subscription o WHERE o.id = ?) AND s.owner_id = ?",
                    "SELECT s.id, s.product_name, s.quantity FROM subscription s WHERE s.customer_id ="
                            + " (SELECT o.customer_id FROM subscription o WHERE o.id = ?)"),
            new Pair(
                    "fifty subscriptions in the order of their ids",
                    "SELECT s.id, s.product_name, s.quantity FROM subscription s FORCE INDEX (PRIMARY) WHERE s.id >= ?"
                            + " AND s.owner_id = ? ORDER BY s.id LIMIT 50",
                    "SELECT s.id, s.product_name, s.quantity FROM subscription s FORCE INDEX (PRIMARY) WHERE s.id >= ?"
                            + " ORDER BY s.id LIMIT 50"));

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
        long first = number("SELECT MIN(id) FROM subscription WHERE owner_id = ?");
        long count = number("SELECT COUNT(*) FROM subscription WHERE owner_id = ?");
        List<Measured> all = new ArrayList<>();
        for (Pair pair : PAIRS) {
            all.add(measure(pair, first, Math.max(1, count - 100)));
        }
        return all;
    }

    private Measured measure(Pair pair, long first, long count) throws SQLException {
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            boolean tenantFirst = round % 2 == 0;
            double one = micros(tenantFirst ? pair.with() : pair.without(), tenantFirst, first, count);
            double other = micros(tenantFirst ? pair.without() : pair.with(), !tenantFirst, first, count);
            if (round >= 0) {
                with[round] = tenantFirst ? one : other;
                without[round] = tenantFirst ? other : one;
                ratios[round] = with[round] / without[round];
            }
        }
        return new Measured(pair.name(), median(with), median(without), median(ratios));
    }

    private double micros(String sql, boolean tenant, long first, long count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            long start = System.nanoTime();
            for (int i = 0; i < EXECUTIONS; i++) {
                statement.setLong(1, first + i * 7919L % count);
                if (tenant) {
                    statement.setLong(2, provider);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
            return (System.nanoTime() - start) / 1e3 / EXECUTIONS;
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
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
