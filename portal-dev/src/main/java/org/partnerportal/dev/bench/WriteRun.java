package org.partnerportal.dev.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small change over HTTP, for which nobody's page has to wait: somebody changes the own name. */
final class WriteRun {

    private static final int WARM = 20;
    private static final int RUNS = 100;
    private static final String PAGE = "account";

    private final PortalSession session;
    private final Connection connection;
    private final long provider;

    WriteRun(PortalSession session, Connection connection, long provider) {
        this.session = session;
        this.connection = connection;
        this.provider = provider;
    }

    /** @param trail what the audit trail takes of that time */
    record Measured(Distribution write, Distribution trail) {

        double ratio() {
            return write.p50() / (write.p50() - trail.p50());
        }
    }

    Measured run() throws IOException, InterruptedException, SQLException {
        long[] times = new long[RUNS];
        for (int run = -WARM; run < RUNS; run++) {
            String page = session.get(PAGE);
            long start = System.nanoTime();
            session.post(PAGE, page, fields(run));
            if (run >= 0) {
                times[run] = System.nanoTime() - start;
            }
        }
        Distribution write = Distribution.of(times);
        return new Measured(write, new TrailRun(connection, provider).run());
    }

    private static Map<String, String> fields(int run) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("form:name", "Somebody " + (run + WARM));
        fields.put("form:language", "en");
        fields.put("form:timeZone", "Europe/Madrid");
        fields.put("form:save", "form:save");
        return fields;
    }
}
