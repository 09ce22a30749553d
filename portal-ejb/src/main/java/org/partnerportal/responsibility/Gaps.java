package org.partnerportal.responsibility;

import java.time.Instant;
import java.util.List;

/**
 * What a partner can mend, the worst first.
 *
 * @param countedAt when subscriptions and customers were counted, null if that has not happened yet
 */
public record Gaps(List<Gap> list, Instant countedAt) {

    public Gaps {
        list = List.copyOf(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public long urgent() {
        return list.stream()
                .filter(gap -> gap.kind().urgency() == GapUrgency.URGENT)
                .count();
    }
}
