package org.partnerportal.dev.it.audit;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.partnerportal.shared.trail.Trail;

/** What the trail costs a writer, measured in turns with and without it. Nothing else can turn it off. */
public final class TrailCost {

    /** Far above what is measured: a machine under load must not fail the build. ADR 0008 names the aim. */
    public static final double MOST = 2;

    private static final Logger LOG = Logger.getLogger(TrailCost.class.getName());
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 20;

    private TrailCost() {}

    /** Median with the trail by median without; written into the server's log, too. */
    public static double ratio(String what, Callable<?> operation) throws Exception {
        long[] with = new long[ROUNDS];
        long[] without = new long[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long plain = without(() -> nanos(operation));
            long told = nanos(operation);
            if (i >= 0) {
                with[i] = told;
                without[i] = plain;
            }
        }
        double ratio = (double) median(with) / median(without);
        LOG.info(() -> String.format(
                "%s: %.2f ms with the trail, %.2f ms without, ratio %.2f",
                what, median(with) / 1e6, median(without) / 1e6, ratio));
        return ratio;
    }

    /** Does the work while nothing is told. */
    public static <T> T without(Callable<T> work) throws Exception {
        Field recording = Trail.class.getDeclaredField("recording");
        recording.setAccessible(true);
        recording.setBoolean(null, false);
        try {
            return work.call();
        } finally {
            recording.setBoolean(null, true);
        }
    }

    private static long nanos(Callable<?> operation) throws Exception {
        long begin = System.nanoTime();
        operation.call();
        return System.nanoTime() - begin;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
