package org.partnerportal.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnerportal.web.shared.RemoteAddress;

/**
 * Holds one sender back that tries many accounts: at most {@value #MOST} attempts in ten minutes from one address, on this
 * node. Single accounts are guarded in the database, by the lock-out and by the number of links in an hour.
 */
@ApplicationScoped
public class Attempts {

    static final int MOST = 300;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int ADDRESSES = 100_000;

    private final Clock clock;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private Instant windowEnd = Instant.EPOCH;

    /** For the proxy of CDI. */
    Attempts() {
        this(null);
    }

    @Inject
    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts one attempt; false when it is one too many. */
    public boolean allowed(HttpServletRequest request) {
        return count(RemoteAddress.of(request)) <= MOST;
    }

    /** An attempt that turned out to be rightful is not held against its sender. */
    public void forgive(HttpServletRequest request) {
        counts.computeIfPresent(RemoteAddress.of(request), (address, count) -> count > 1 ? count - 1 : null);
    }

    private int count(String sender) {
        startOver();
        return counts.merge(sender, 1, Integer::sum);
    }

    private synchronized void startOver() {
        Instant now = clock.instant();
        if (now.isAfter(windowEnd) || counts.size() > ADDRESSES) {
            counts.clear();
            windowEnd = now.plus(WINDOW);
        }
    }
}
