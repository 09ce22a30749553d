package org.partnerportal.dev.browser.openid;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.partnerportal.dev.run.Ports;
import org.partnerportal.dev.stack.TestStack;

/** Keycloak on a free port of this machine, with one realm of ours and a database that ends with it. */
final class Keycloak implements AutoCloseable {

    /** Where the build has unpacked it; set by the profile {@code openid}. */
    static final String HOME = "keycloak.home";

    static final String CLIENT = "partner-portal";
    static final String PASSWORD = "only-for-tests";
    private static final String REALM = "portal-test-realm.json";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int OK = 200;

    private final Process process;
    private final int port = Ports.free();

    /** @param redirect the one address that people may be sent back to */
    Keycloak(String redirect) throws Exception {
        Path home = Path.of(System.getProperty(HOME));
        Path log = TestStack.target().resolve("keycloak.log");
        importRealm(home, redirect);
        ProcessBuilder command = new ProcessBuilder(List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--cache=local",
                "--db=dev-mem",
                "--import-realm"));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "keycloak-stop"));
        awaitStart(log);
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/portal-test";
    }

    private static void importRealm(Path home, String redirect) throws IOException {
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve(REALM);
        String text = Files.readString(
                TestStack.home().resolve("portal-dev/src/test/resources/openid").resolve(REALM));
        Path written = Files.writeString(
                realm.resolveSibling(REALM + ".new"), text.replace("@REDIRECT@", redirect), StandardCharsets.UTF_8);
        Files.move(written, realm, StandardCopyOption.REPLACE_EXISTING);
    }

    private void awaitStart(Path log) throws Exception {
        Instant latest = Instant.now().plus(LONGEST_START);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest asked = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (!answers(client, asked)) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                close();
                throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest asked) throws InterruptedException {
        try {
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
