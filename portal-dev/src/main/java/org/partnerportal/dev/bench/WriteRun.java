package org.partnerportal.dev.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small change over HTTP, for which nobody's page has to wait: somebody changes the own name. */
final class WriteRun {

    private static final int WARM = 4;
    private static final int ROUNDS = 20;
    /** Of one round, and as many without the trail. */
    private static final int WRITES = 10;

    private static final String PAGE = "account";
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");

    private final PortalSession session;
    private final TrailSwitch trail;
    private int writes;

    WriteRun(PortalSession session, TrailSwitch trail) {
        this.session = session;
        this.trail = trail;
    }

    /**
     * @param with milliseconds, median of all writes
     * @param without the same while nothing is told
     * @param ratio median of the rounds' ratios
     */
    record Measured(double with, double without, double ratio, int rounds, int writes) {}

    Measured run() throws IOException, InterruptedException {
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        try {
            for (int round = -WARM; round < ROUNDS; round++) {
                boolean first = round % 2 == 0;
                double one = round(first);
                double other = round(!first);
                if (round >= 0) {
                    with[round] = first ? one : other;
                    without[round] = first ? other : one;
                    ratios[round] = with[round] / without[round];
                }
            }
        } finally {
            trail.turn(true);
        }
        return new Measured(median(with), median(without), median(ratios), ROUNDS, WRITES);
    }

    /** Milliseconds, the median of the round. */
    private double round(boolean told) throws IOException, InterruptedException {
        trail.turn(told);
        double[] times = new double[WRITES];
        for (int write = 0; write < WRITES; write++) {
            times[write] = write() / 1e6;
        }
        return median(times);
    }

    private long write() throws IOException, InterruptedException {
        String page = session.get(PAGE);
        int run = writes++;
        long start = System.nanoTime();
        String answer = session.post(PAGE, page, fields(run, page));
        long time = System.nanoTime() - start;
        if (!answer.contains(name(run))) {
            throw new IOException(PAGE + " was not saved");
        }
        return time;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String name(int run) {
        return "Somebody " + run;
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
