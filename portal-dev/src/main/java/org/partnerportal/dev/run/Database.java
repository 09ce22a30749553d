package org.partnerportal.dev.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The MariaDB server of a run, on loopback, with its data in a directory that outlives the run. */
final class Database {

    static final String NAME = "database";

    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final long MEGABYTE = 1024L * 1024;

    private final MariaDbSoftware software;
    private final Path data;
    private final Path log;
    private final int port;
    private final Children children;
    private Process process;

    Database(MariaDbSoftware software, Path data, Path log, int port, Children children) {
        this.software = software;
        this.data = data;
        this.log = log;
        this.port = port;
        this.children = children;
    }

    /** Starts the server, after installing its system tables the first time, and waits until it answers. */
    DatabaseAddress start() {
        var accounts = new DatabaseAccounts();
        try {
            if (!Files.exists(data)) {
                software.install(data, log, children);
            }
            Files.createDirectories(temporary());
            Path accountsFile = accounts.write(data.resolveSibling("accounts.sql"));
            process = children.start(
                    NAME,
                    software.process(arguments(accountsFile))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile()));
            awaitAnswer();
            Files.delete(accountsFile);
        } catch (IOException failed) {
            throw new CannotStartException("The database cannot start: " + failed.getMessage(), failed);
        }
        return DatabaseAddress.local(port, accounts.password());
    }

    Process process() {
        return process;
    }

    /** Of this server alone: MariaDB clears its directory when it starts, and would take the files of another server there. */
    private Path temporary() {
        return data.resolveSibling("database-temporary");
    }

    /** No TLS on loopback: making a key for it at every start costs seconds. */
    private List<String> arguments(Path accounts) {
        var arguments = new ArrayList<>(List.of(
                "--datadir=" + data,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "portal-" + port + ".sock"),
                "--tmpdir=" + temporary(),
                "--pid-file=" + data.resolve("mariadbd.pid"),
                "--init-file=" + accounts,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--skip-ssl",
                "--innodb-buffer-pool-size=" + bufferPool() + "M"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    /** An eighth of the machine's memory, between 128 and 2048 MB; only what is used is taken. */
    private static long bufferPool() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.min(2048, Math.max(128, system.getTotalMemorySize() / MEGABYTE / 8));
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (!greets()) {
            if (!process.isAlive()) {
                throw new CannotStartException("The database stopped while starting. Its last words: " + Log.tail(log));
            }
            if (System.nanoTime() > end) {
                throw new CannotStartException("The database does not answer; its log is " + log);
            }
            Waiting.millis(100);
        }
    }

    /** A server greets a connection only when it has recovered its data and read the accounts. */
    private boolean greets() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(500);
            return socket.getInputStream().read() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
