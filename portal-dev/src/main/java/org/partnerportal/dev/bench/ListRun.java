package org.partnerportal.dev.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;

/** The customer list of one provider, as its user gets it, beside a plain JDBC program that fetches the same rows. */
final class ListRun {

    private static final int WARM = 40;
    private static final int RUNS = 200;
    private static final int ROWS = 51;

    private final PortalSession session;
    private final Connection connection;
    private final long provider;
    private final int customers;

    ListRun(PortalSession session, Connection connection, long provider, int customers) {
        this.session = session;
        this.connection = connection;
        this.provider = provider;
        this.customers = customers;
    }

    /** One kind of look at the list. */
    record Look(String name, Distribution page, Distribution jdbc) {
        double ratio() {
            return page.p50() / jdbc.p50();
        }
    }

    Look firstPage() throws Exception {
        return look("first page", run -> "customers/list", plain(""), run -> new Object[] {provider});
    }

    Look farDown() throws Exception {
        Object[] place = place((int) (customers * 0.9));
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place[0] + "\u0000" + place[1]).getBytes(StandardCharsets.UTF_8));
        return look(
                "page far down",
                run -> "customers/list?after=" + cursor,
                plain(" AND (r.sort_name > ? OR (r.sort_name = ? AND r.customer_id > ?))"),
                run -> new Object[] {provider, place[0], place[0], place[1]});
    }

    Look searchCompany() throws Exception {
        return search(
                "search by company",
                run -> SyntheticFile.companyName(customer(run)),
                run -> SyntheticFile.companyName(customer(run)).toLowerCase(java.util.Locale.ROOT));
    }

    Look searchDomain() throws Exception {
        return search("search by domain", run -> SyntheticFile.domain(customer(run)), run -> SyntheticFile.domain(
                        customer(run))
                .replace('.', ' '));
    }

    /** Of one of many resellers, with the plain program reading the same. */
    Look ofReseller(long reseller) throws Exception {
        return look(
                "of one reseller",
                run -> "customers/list?reseller=" + reseller,
                "SELECT r.customer_id, r.company_name, r.primary_domain, r.ms_tenant_id FROM (SELECT DISTINCT"
                        + " s.customer_id FROM subscription s WHERE s.owner_id = ? AND s.reseller_id = ?) v"
                        + " JOIN customer_relationship r ON r.partner_id = ? AND r.customer_id = v.customer_id"
                        + " ORDER BY r.sort_name, r.customer_id LIMIT " + ROWS,
                run -> new Object[] {provider, reseller, provider});
    }

    private Look search(String name, Words query, Words term) throws Exception {
        return look(
                name,
                run -> "customers/list?q=" + URLEncoder.encode(query.of(run), StandardCharsets.UTF_8),
                "SELECT r.customer_id, r.company_name, r.primary_domain, r.ms_tenant_id FROM customer_search_term t"
                        + " STRAIGHT_JOIN customer_relationship r ON r.partner_id = t.partner_id"
                        + " AND r.customer_id = t.customer_id WHERE t.partner_id = ? AND t.term LIKE ?"
                        + " ORDER BY t.term, t.customer_id LIMIT " + ROWS,
                run -> new Object[] {provider, term.of(run) + "%"});
    }

    private Look look(String name, Words path, String sql, Values values) throws Exception {
        long[] page = new long[RUNS];
        long[] jdbc = new long[RUNS];
        for (int run = -WARM; run < RUNS; run++) {
            long start = System.nanoTime();
            session.get(path.of(run));
            long between = System.nanoTime();
            fetch(sql, values.of(run));
            if (run >= 0) {
                page[run] = between - start;
                jdbc[run] = System.nanoTime() - between;
            }
        }
        return new Look(name, Distribution.of(page), Distribution.of(jdbc));
    }

    private void fetch(String sql, Object[] values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(2);
                }
            }
        }
    }

    private Object[] place(int offset) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT sort_name, customer_id FROM"
                + " customer_relationship WHERE partner_id = ? ORDER BY sort_name, customer_id LIMIT 1 OFFSET ?")) {
            statement.setLong(1, provider);
            statement.setInt(2, offset);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Object[] {row.getString(1), row.getLong(2)};
            }
        }
    }

    private static String plain(String from) {
        return "SELECT r.customer_id, r.company_name, r.primary_domain, r.ms_tenant_id FROM customer_relationship r"
                + " WHERE r.partner_id = ?" + from + " ORDER BY r.sort_name, r.customer_id LIMIT " + ROWS;
    }

    /** Spread over the whole list, the same customers in each run of the benchmark. */
    private int customer(int run) {
        return (int) (Math.floorMod(run * 7919L + 13, (long) customers));
    }

    private interface Words {
        String of(int run);
    }

    private interface Values {
        Object[] of(int run);
    }
}
