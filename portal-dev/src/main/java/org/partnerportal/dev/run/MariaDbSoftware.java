package org.partnerportal.dev.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** MariaDB's programs, as Maven unpacked them for this platform. */
final class MariaDbSoftware {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase().startsWith("windows");

    private final Path root;

    private MariaDbSoftware(Path root) {
        this.root = root;
    }

    /** @param unpacked the directory that holds {@code mariadb-VERSION/PLATFORM} somewhere below */
    static MariaDbSoftware in(Path unpacked) {
        String program = WINDOWS ? "bin/mysqld.exe" : "bin/mariadbd";
        try (Stream<Path> all = Files.isDirectory(unpacked) ? Files.walk(unpacked, 6) : Stream.empty()) {
            return all.filter(directory -> Files.exists(directory.resolve(program)))
                    .max(Path::compareTo)
                    .map(MariaDbSoftware::new)
                    .orElseThrow(() -> new CannotStartException("No MariaDB comes for " + System.getProperty("os.name")
                            + " on " + System.getProperty("os.arch") + ". Install one and set PORTAL_DB_URL,"
                            + " PORTAL_DB_USER and PORTAL_DB_PASSWORD (see README)."));
        } catch (IOException unreadable) {
            throw new CannotStartException("Cannot read " + unpacked + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** The server with these arguments, ready to start. */
    ProcessBuilder process(List<String> arguments) throws IOException {
        var command = new ArrayList<>(
                List.of(program(WINDOWS ? "bin/mysqld.exe" : "bin/mariadbd"), "--no-defaults", "--basedir=" + root));
        command.addAll(arguments);
        return withLibraries(command);
    }

    /** Makes the system tables. A killed installation leaves nothing that looks finished. */
    void install(Path data, Path log, Children children) throws IOException {
        Path unfinished = data.resolveSibling(data.getFileName() + ".new");
        Tree.delete(unfinished);
        Files.createDirectories(unfinished);
        int status = Waiting.on(children.start(
                "installation",
                withLibraries(installation(unfinished))
                        .directory(root.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())));
        if (status != 0) {
            throw new CannotStartException("The database cannot be installed. " + Log.tail(log));
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> installation(Path data) throws IOException {
        if (WINDOWS) {
            return List.of(program("bin/mysql_install_db.exe"), "--datadir=" + data);
        }
        program("bin/my_print_defaults");
        program("bin/resolveip");
        program("bin/mariadbd");
        var command = new ArrayList<>(List.of(
                program("scripts/mariadb-install-db"),
                "--no-defaults",
                "--basedir=" + root,
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--force"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private ProcessBuilder withLibraries(List<String> command) {
        var builder = new ProcessBuilder(command);
        String libraries = root.resolve("libs").toString();
        builder.environment().put("LD_LIBRARY_PATH", libraries);
        builder.environment().put("DYLD_LIBRARY_PATH", libraries);
        return builder;
    }

    /** A jar does not keep the permission to execute. */
    private String program(String name) throws IOException {
        Path file = root.resolve(name);
        if (!WINDOWS && !Files.isExecutable(file) && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
        return file.toString();
    }
}
