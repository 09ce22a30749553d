package org.partnerportal.shared.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeasedWorkTest {

    private static final String TROUBLE = "trouble";

    private final Lease lease = new Lease();
    private final Deque<String> waiting = new ArrayDeque<>(List.of("first", TROUBLE, "last"));
    private final List<String> done = new ArrayList<>();
    private final List<String> postponed = new ArrayList<>();

    @Test
    void whatFailsWaitsAndTheOthersAreDone() {
        run();

        assertThat(done).containsExactly("first", "last");
        assertThat(postponed).containsExactly(TROUBLE);
        assertThat(lease.released).isTrue();
    }

    @Test
    void doesNothingWhileAnotherNodeWorks() {
        lease.grants = 0;

        run();

        assertThat(done).isEmpty();
        assertThat(lease.released).isFalse();
    }

    @Test
    void stopsWhereAnotherNodeTookOver() {
        lease.grants = 1;

        run();

        assertThat(done).containsExactly("first");
        assertThat(lease.released).isFalse();
    }

    private void run() {
        new LeasedWork(lease).run("job", Duration.ofMinutes(1), this::next, this::postpone);
    }

    private boolean next() {
        if (TROUBLE.equals(waiting.peek())) {
            throw new IllegalStateException(TROUBLE);
        }
        return !waiting.isEmpty() && done.add(waiting.remove());
    }

    private boolean postpone() {
        return postponed.add(waiting.remove());
    }

    private static final class Lease extends JobLease {

        private int grants = Integer.MAX_VALUE;
        private boolean released;

        @Override
        public boolean acquire(String job, Duration length) {
            return grants-- > 0;
        }

        @Override
        public void release(String job) {
            released = true;
        }
    }
}
