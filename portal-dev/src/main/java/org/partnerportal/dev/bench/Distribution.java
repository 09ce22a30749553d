package org.partnerportal.dev.bench;

import java.util.Arrays;

/** Durations of many runs of one thing, in nanoseconds. */
record Distribution(long[] sorted) {

    static Distribution of(long[] nanoseconds) {
        long[] copy = nanoseconds.clone();
        Arrays.sort(copy);
        return new Distribution(copy);
    }

    /** @param quantile 0…1 */
    double millis(double quantile) {
        int index = (int) Math.min(sorted.length - 1L, Math.round(quantile * (sorted.length - 1)));
        return sorted[index] / 1e6;
    }

    double p50() {
        return millis(0.5);
    }

    double p95() {
        return millis(0.95);
    }
}
