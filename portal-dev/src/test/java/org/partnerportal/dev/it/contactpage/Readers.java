package org.partnerportal.dev.it.contactpage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/** People who open a page again and again until they are told to stop. */
final class Readers implements AutoCloseable {

    private static final long PAUSE_MILLIS = 10;

    private final AtomicLong answers = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();

    void start(Callable<?> opening) {
        Thread thread = new Thread(() -> read(opening), "reader");
        thread.start();
        threads.add(thread);
    }

    /** How often they got an answer. */
    long answers() {
        return answers.get();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void read(Callable<?> opening) {
        try {
            while (!Thread.interrupted()) {
                opening.call();
                answers.incrementAndGet();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
