package org.partnerportal.dev.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Database and server of one run, and the lock that keeps a second run off the same data. */
public final class Stack {

    private static final long NEEDED = 1024L * 1024 * 1024;

    private final Settings settings;
    private final Children children;
    private final Server server;
    private Database database;
    private DatabaseAddress databaseAddress;
    private FileLock lock;

    public Stack(Settings settings) {
        this.settings = settings;
        this.children = new Children(settings.data().resolve("run"));
        this.server = new Server(settings, children);
    }

    /**
     * Looks for everything that could go wrong before anything is started, and ends what a killed run left behind.
     *
     * @return whether there was such a leftover
     */
    public boolean prepare() {
        requireSpace();
        lock();
        boolean leftover = children.endLeftovers(List.of(Server.NAME, Database.NAME));
        Ports.requireFree(settings.bind(), settings.httpPort(), "PORTAL_HTTP_PORT");
        Ports.requireFree("127.0.0.1", settings.adminPort(), "PORTAL_ADMIN_PORT");
        return leftover;
    }

    /** The user's own database, or MariaDB brought up here. */
    public DatabaseAddress startDatabase() {
        databaseAddress = settings.ownDatabase().orElseGet(() -> {
            Ports.requireFree("127.0.0.1", settings.databasePort(), "PORTAL_DB_PORT");
            Path data = settings.data();
            database = new Database(
                    MariaDbSoftware.in(settings.software().resolve("ch")),
                    data.resolve("database"),
                    data.resolve("run/database.log"),
                    settings.databasePort(),
                    children);
            return database.start();
        });
        return databaseAddress;
    }

    /** Starts the server and waits until the portal is ready. */
    public void startServer() {
        if (!Files.exists(settings.ear())) {
            throw new CannotStartException(
                    "Nothing to deploy at " + settings.ear() + "; run mvn in the project's root.");
        }
        server.start(databaseAddress, true);
        server.awaitReady();
    }

    /** Starts the server with nothing deployed, for tests that deploy themselves. */
    public void startEmptyServer() {
        server.start(databaseAddress, false);
        server.awaitAdministration();
    }

    public Settings settings() {
        return settings;
    }

    public DatabaseAddress databaseAddress() {
        return databaseAddress;
    }

    /** The server's process, for measuring it. */
    public ProcessHandle serverProcess() {
        return server.process().toHandle();
    }

    /** The server's log. */
    public Path log() {
        return server.log();
    }

    /** Whether there is anything to stop. */
    public boolean started() {
        return children.any();
    }

    /** Waits until the server or the database ends by itself, which it should not. */
    public String awaitEnd() {
        CompletableFuture<String> serverEnd = server.process().onExit().thenApply(ended -> "The server");
        if (database == null) {
            return serverEnd.join();
        }
        CompletableFuture<String> databaseEnd = database.process().onExit().thenApply(ended -> "The database");
        return (String) CompletableFuture.anyOf(serverEnd, databaseEnd).join();
    }

    /** Ends all of it; calling again does nothing. */
    public synchronized void stop() {
        children.endAll();
        unlock();
    }

    private void requireSpace() {
        try {
            Files.createDirectories(settings.data().resolve("run"));
            long free = Files.getFileStore(settings.data()).getUsableSpace();
            if (free < NEEDED) {
                throw new CannotStartException("Only " + free / 1024 / 1024 + " MB are free for " + settings.data()
                        + "; 1024 MB are needed. Make room, or choose another place with PORTAL_DATA.");
            }
        } catch (IOException failed) {
            throw new CannotStartException(
                    "Cannot write to " + settings.data() + ". Choose another place with PORTAL_DATA.", failed);
        }
    }

    private void lock() {
        try {
            lock = FileChannel.open(
                            settings.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
        } catch (IOException failed) {
            throw new CannotStartException("Cannot lock " + settings.data() + ": " + failed.getMessage(), failed);
        } catch (OverlappingFileLockException mine) {
            lock = null;
        }
        if (lock == null) {
            throw new CannotStartException("The portal is running already with the data in " + settings.data()
                    + ". Stop it, or choose another place with PORTAL_DATA.");
        }
    }

    private void unlock() {
        try {
            if (lock != null) {
                lock.acquiredBy().close();
                lock = null;
            }
        } catch (IOException failed) {
            throw new CannotStartException("Cannot unlock " + settings.data() + ": " + failed.getMessage(), failed);
        }
    }
}
