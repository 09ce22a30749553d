package org.partnerportal.dev.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small change over HTTP, for which nobody's page has to wait: somebody changes the own name. */
final class WriteRun {

    private static final int WARM = 20;
    private static final int RUNS = 100;
    private static final String PAGE = "account";
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");

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
            String answer = session.post(PAGE, page, fields(run, page));
            if (run >= 0) {
                times[run] = System.nanoTime() - start;
            }
            if (!answer.contains(name(run))) {
                throw new IOException(PAGE + " was not saved");
            }
        }
        Distribution write = Distribution.of(times);
        return new Measured(write, new TrailRun(connection, provider).run());
    }

    private static String name(int run) {
        return "Somebody " + (run + WARM);
    }

    private static Map<String, String> fields(int run, String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        fields.put("form:name", name(run));
        fields.put("form:language_input", "en");
        fields.put("form:timeZone_input", "Europe/Madrid");
        fields.put("form:save", "form:save");
        return fields;
    }
}
