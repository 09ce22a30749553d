package org.partnerportal.dev.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The Payara Server of a run, with the portal in it. */
final class Server {

    static final String NAME = "server";

    private static final Duration START = Duration.ofMinutes(10);

    private final Settings settings;
    private final Path payara;
    private final Domain domain;
    private final Children children;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    Server(Settings settings, Children children) {
        this.settings = settings;
        this.payara = settings.software().resolve("payara6");
        this.domain = new Domain(payara, settings.data().resolve("domain"));
        this.children = children;
    }

    /** Starts the server for that database; with an EAR it also deploys it. */
    void start(DatabaseAddress database, boolean withEar) {
        try {
            domain.prepare(settings);
            if (withEar) {
                domain.deploy(settings.ear());
            }
            process = children.start(NAME, launch(database));
        } catch (IOException failed) {
            throw new CannotStartException("The server cannot start: " + failed.getMessage(), failed);
        }
    }

    /** Waits until the portal itself says that it is ready: deployed, schema migrated, database reached. */
    void awaitReady() {
        await(settings.httpPort(), "/health/ready", body -> body.contains("portal-database"));
    }

    /** Waits until the server takes commands. */
    void awaitAdministration() {
        await(settings.adminPort(), "/management/domain.json", body -> body.contains("SUCCESS"));
    }

    Process process() {
        return process;
    }

    Path log() {
        return domain.log();
    }

    private void await(int port, String path, Predicate<String> good) {
        long end = System.nanoTime() + START.toNanos();
        while (!answers(port, path, good)) {
            look(end);
        }
    }

    private void look(long end) {
        if (!process.isAlive()) {
            throw new CannotStartException("The server stopped while starting. " + Log.tail(domain.log()));
        }
        if (domain.deploymentFailed()) {
            throw new CannotStartException("The portal cannot be deployed. " + Log.tail(domain.log()));
        }
        if (System.nanoTime() > end) {
            throw new CannotStartException("The portal does not get ready; the server's log is " + domain.log());
        }
        Waiting.millis(100);
    }

    private boolean answers(int port, String path, Predicate<String> good) {
        boolean own = port == settings.httpPort() && !settings.bind().equals("0.0.0.0");
        String host = own ? settings.bind() : "127.0.0.1";
        var request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && good.test(response.body());
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("Interrupted.", interrupted);
        }
    }

    /** The server itself as our child, without the administration program between, which would stay as a second JVM. */
    private ProcessBuilder launch(DatabaseAddress database) throws IOException {
        var builder = new ProcessBuilder(command())
                .directory(domain.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(domain.directory().resolve("logs/console.log").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PORTAL_URL", settings.address().toString());
        environment.putAll(settings.environment());
        environment.putAll(database.environment());
        for (KeptKey key : KeptKey.of(settings.data())) {
            if (environment.getOrDefault(key.setting(), "").isBlank()) {
                environment.put(key.setting(), key.value());
            }
        }
        return builder;
    }

    /** Asks Payara how it would launch the domain. */
    private List<String> command() throws IOException {
        Process asking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        payara.resolve("glassfish/modules/admin-cli.jar").toString(),
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        domain.directory().getParent().toString(),
                        domain.directory().getFileName().toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (Waiting.on(asking) != 0) {
            throw new IOException(String.join(" ", lines));
        }
        return lines.stream()
                .dropWhile(line -> !line.startsWith("Dump of JVM Invocation"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .toList();
    }
}
