package org.partnerportal.dev.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.dev.run.Ports;
import org.partnerportal.dev.run.Settings;
import org.partnerportal.dev.run.Stack;

/** The one stack of this test run: empty database, free ports, nothing shared with a portal that runs beside it. */
public final class TestStack {

    private static Stack running;

    private TestStack() {}

    /** The stack, started by the first who asks and stopped when the test run ends. */
    public static synchronized Stack running() {
        if (running == null) {
            delete(data());
            running = new Stack(settings());
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "test-stack-stop"));
            running.prepare();
            running.startDatabase();
            running.startEmptyServer();
        }
        return running;
    }

    /** The project's root. */
    public static Path home() {
        return Path.of(System.getProperty("portal.home", "..")).toAbsolutePath().normalize();
    }

    /** Where tests leave what a person may look at. */
    public static Path target() {
        return home().resolve("portal-dev/target");
    }

    private static Path data() {
        return target().resolve("stack");
    }

    /** The server compiles its code lightly: it runs for minutes, and half of that would go into compiling well. */
    private static Settings settings() {
        int httpPort = Ports.free();
        return new Settings(
                home(),
                home().resolve("portal-ear/target/portal.ear"),
                httpPort,
                Ports.free(),
                Ports.free(),
                "127.0.0.1",
                data(),
                "768m",
                Optional.empty(),
                Map.of(
                        "PORTAL_DEMO",
                        "true",
                        "PORTAL_MAIL",
                        "outbox",
                        "PORTAL_SECOND_FACTOR",
                        "offered",
                        "PORTAL_OPENID_INTERNAL",
                        "true",
                        "PORTAL_URL",
                        "http://127.0.0.1:" + httpPort + "/portal",
                        "JAVA_TOOL_OPTIONS",
                        "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m"));
    }

    private static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try {
            Files.walkFileTree(root, new Deletion());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failed) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
