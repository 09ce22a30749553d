package org.partnerportal.dev.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes that a run starts, written down so that the next run can end what a killed one left behind.
 * A process is known by its id and the moment it started, so a number that the system gave to somebody else is safe.
 */
final class Children {

    private final Path directory;

    Children(Path directory) {
        this.directory = directory;
    }

    /** Starts the process and writes it down under that name. */
    Process start(String name, ProcessBuilder builder) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Files.writeString(Files.createDirectories(directory).resolve(name + ".pid"), identity(process.toHandle()));
            return process;
        } catch (IOException failed) {
            throw new CannotStartException("Cannot start the " + name + ": " + failed.getMessage(), failed);
        }
    }

    /** Ends it, politely first, and strikes it off. */
    void end(String name, ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        }
        delete(directory.resolve(name + ".pid"));
    }

    /** Ends what an earlier run that was killed has left under these names, in this order. */
    boolean endLeftovers(List<String> names, Duration patience) {
        boolean found = false;
        for (String name : names) {
            Optional<ProcessHandle> leftover = leftover(directory.resolve(name + ".pid"));
            leftover.ifPresent(process -> end(name, process, patience));
            found |= leftover.isPresent();
        }
        return found;
    }

    private static Optional<ProcessHandle> leftover(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String written = Files.readString(file).strip();
            return ProcessHandle.of(Long.parseLong(written.split(" ")[0]))
                    .filter(process -> identity(process).equals(written));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
