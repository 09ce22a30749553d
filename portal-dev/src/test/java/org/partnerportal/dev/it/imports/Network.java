package org.partnerportal.dev.it.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Partners with ids of their own, and a look into the tables. */
@ApplicationScoped
public class Network {

    private static final AtomicInteger PARTNER_IDS = new AtomicInteger(700_000_000);

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    /** A partner of one kind. */
    record Partner(long id, String partnerId, String msTenantId) {}

    Partner provider() {
        return partner("INDIRECT_PROVIDER");
    }

    Partner direct() {
        return partner("DIRECT_BILL_PARTNER");
    }

    Partner reseller() {
        return partner("INDIRECT_RESELLER");
    }

    Partner resellerOf(Partner provider) {
        Partner reseller = reseller();
        change(
                "INSERT INTO partner_link (provider_id, reseller_id, valid_from, cloud) VALUES (?, ?, ?, 'COMMERCIAL')",
                provider.id(),
                reseller.id(),
                LocalDateTime.of(2020, 1, 1, 0, 0));
        return reseller;
    }

    private Partner partner(String kind) {
        String partnerId = String.valueOf(PARTNER_IDS.incrementAndGet());
        String tenant = UUID.randomUUID().toString();
        change(
                "INSERT INTO company (kind, cloud, ms_tenant_id, partner_id, name, country, language, changed_at)"
                        + " VALUES (?, 'COMMERCIAL', ?, ?, ?, 'ES', 'es', ?)",
                kind,
                tenant,
                partnerId,
                "Partner " + partnerId,
                LocalDateTime.of(2020, 1, 1, 0, 0));
        return new Partner(number("SELECT id FROM company WHERE partner_id = ?", partnerId), partnerId, tenant);
    }

    long number(String query, Object... parameters) {
        return Long.parseLong(rows(query, parameters).get(0));
    }

    /** The rows of a query, their columns joined by a bar. */
    List<String> rows(String query, Object... parameters) {
        try (var connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection.prepareStatement(query), parameters);
                ResultSet result = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    columns.add(result.getString(column));
                }
                rows.add(String.join("|", columns.stream().map(String::valueOf).toList()));
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int change(String update, Object... parameters) {
        try (var connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection.prepareStatement(update), parameters)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement prepared(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
