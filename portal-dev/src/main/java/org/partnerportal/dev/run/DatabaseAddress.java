package org.partnerportal.dev.run;

import java.util.Map;
import java.util.Optional;

/** Where the database is and who the portal is there. */
public record DatabaseAddress(String url, String user, String password) {

    /** What Connector/J needs to be right and quick inside Payara: UTC, server-side statements, batches, no key store. */
    private static final String PARAMETERS = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&useServerPrepStmts=true&cachePrepStmts=true&rewriteBatchedStatements=true"
            + "&sslMode=PREFERRED&fallbackToSystemKeyStore=false";

    static DatabaseAddress local(int port, String password) {
        return new DatabaseAddress("jdbc:mysql://127.0.0.1:" + port + "/portal?" + PARAMETERS, "portal", password);
    }

    /** The user's own, if {@code PORTAL_DB_URL} names one. A URL without parameters gets the proven ones. */
    static Optional<DatabaseAddress> given(Map<String, String> given) {
        return Optional.ofNullable(given.get("PORTAL_DB_URL")).map(url -> {
            if (!url.startsWith("jdbc:mysql://")) {
                throw new CannotStartException("PORTAL_DB_URL must start with jdbc:mysql:// (also for MariaDB).");
            }
            return new DatabaseAddress(
                    url.contains("?") ? url : url + "?" + PARAMETERS,
                    required(given, "PORTAL_DB_USER"),
                    given.getOrDefault("PORTAL_DB_PASSWORD", ""));
        });
    }

    private static String required(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name))
                .orElseThrow(() -> new CannotStartException("PORTAL_DB_URL is set, so " + name + " must be, too."));
    }

    /** As the pool in the EAR reads it. */
    Map<String, String> environment() {
        return Map.of("PORTAL_DB_URL", url, "PORTAL_DB_USER", user, "PORTAL_DB_PASSWORD", password);
    }
}
