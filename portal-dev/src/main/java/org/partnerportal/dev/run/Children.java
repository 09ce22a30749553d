package org.partnerportal.dev.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The processes that a run starts, written down so that the next run can end what a killed one left behind.
 * A process is known by its id and the moment it started, so a number that the system gave to somebody else is safe.
 */
final class Children {

    /** How long a process may take to end by itself; a database has pages to write. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Path directory;
    private final Deque<Child> running = new ArrayDeque<>();
    private boolean closed;

    private record Child(String name, ProcessHandle process) {}

    Children(Path directory) {
        this.directory = directory;
    }

    /** Starts a process that stays until {@link #endAll}; nothing starts once that has begun. */
    synchronized Process start(String name, ProcessBuilder builder) {
        if (closed) {
            throw new CannotStartException("Stopped while starting.");
        }
        try {
            Process process = builder.start();
            running.push(new Child(name, process.toHandle()));
            Files.writeString(Files.createDirectories(directory).resolve(name + ".pid"), identity(process.toHandle()));
            process.getOutputStream().close();
            return process;
        } catch (IOException failed) {
            throw new CannotStartException("Cannot start the " + name + ": " + failed.getMessage(), failed);
        }
    }

    synchronized boolean any() {
        return !running.isEmpty();
    }

    /** Ends all, the last started first. */
    synchronized void endAll() {
        closed = true;
        while (!running.isEmpty()) {
            Child child = running.pop();
            end(child.process());
            delete(file(child.name()));
        }
    }

    /** Ends what an earlier run that was killed has left, in this order. */
    boolean endLeftovers(List<String> names) {
        return names.stream().filter(this::endLeftover).count() > 0;
    }

    private boolean endLeftover(String name) {
        Optional<ProcessHandle> leftover = leftover(file(name));
        leftover.ifPresent(Children::end);
        delete(file(name));
        return leftover.isPresent();
    }

    private static Optional<ProcessHandle> leftover(Path file) {
        try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
            return lines.findFirst().flatMap(written -> ProcessHandle.of(Long.parseLong(written.split(" ")[0]))
                    .filter(process -> identity(process).equals(written)));
        } catch (IOException | UncheckedIOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path file(String name) {
        return directory.resolve(name + ".pid");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
