package org.partnerportal.dev.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.partnerportal.dev.stack.TestStack;

/** The launcher as a process of its own, the way bare {@code mvn} runs it: what it says, and what it leaves behind. */
@Timeout(900)
class LauncherIT {

    @TempDir
    private Path data;

    private final int port = Ports.free();
    private Process launcher;
    private Path console;

    @AfterEach
    void endEverything() {
        if (launcher != null) {
            launcher.destroyForcibly();
            launcher.onExit().join();
        }
        new Children(data.resolve("run")).endLeftovers(List.of(Server.NAME, Database.NAME));
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws Exception {
        try (var other = new ServerSocket(port)) {
            launch();

            assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.exitValue()).isEqualTo(1);
            assertThat(said())
                    .contains("Partner Portal: Port " + other.getLocalPort() + " is taken by another program.")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void isSetUpOnceRecoversFromBeingKilledAndStopsWithoutATrace() throws Exception {
        launch();
        awaitSaid("Ctrl-C stops it.");
        new FirstAdministrator(said(), FirstAdministrator.MARK).setsThePortalUpOnce();
        assertThat(said()).doesNotContain(FirstAdministrator.OPERATOR);
        List<ProcessHandle> left = launcher.descendants().toList();
        assertThat(left).hasSize(2);
        launcher.destroyForcibly().waitFor();
        assertThat(left).allMatch(ProcessHandle::isAlive);

        launch("-DPORTAL_OPERATOR_LINK=true");
        awaitSaid("Ctrl-C stops it.");
        assertThat(said())
                .contains("Ended what a killed run had left behind.", "Partner Portal is ready")
                .doesNotContain(FirstAdministrator.MARK);
        assertThat(left).noneMatch(ProcessHandle::isAlive);
        saysThatItRunsAlready();
        new FirstAdministrator(said(), FirstAdministrator.OPERATOR).becomesTheOperatorOnce();

        List<ProcessHandle> running = launcher.descendants().toList();
        launcher.destroy();
        assertThat(launcher.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(said()).endsWith("Stopped.\n").doesNotContain("Exception");
        assertThat(running).hasSize(2).noneMatch(ProcessHandle::isAlive);
        assertThat(Ports.answers(port)).isFalse();
    }

    private void saysThatItRunsAlready() throws Exception {
        Path elsewhere = Files.createTempFile(TestStack.target(), "second", ".txt");
        Process second =
                command(Ports.free()).redirectOutput(elsewhere.toFile()).start();

        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(elsewhere)).contains("Partner Portal: The portal is running already");
    }

    private void launch(String... settings) throws IOException {
        console = Files.createTempFile(TestStack.target(), "launcher", ".txt");
        ProcessBuilder command = command(port);
        command.command().addAll(1, List.of(settings));
        launcher = command.redirectOutput(console.toFile()).start();
    }

    private ProcessBuilder command(int httpPort) {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dportal.home=" + TestStack.home(),
                        "-DPORTAL_DATA=" + data,
                        "-DPORTAL_HTTP_PORT=" + httpPort,
                        "-DPORTAL_DEMO=false",
                        "-cp",
                        TestStack.target().resolve("classes").toString(),
                        Portal.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        return builder;
    }

    private void awaitSaid(String words) throws IOException {
        long end = System.nanoTime() + Duration.ofMinutes(6).toNanos();
        while (!said().contains(words)) {
            assertThat(launcher.isAlive()).as(said()).isTrue();
            assertThat(System.nanoTime()).as(said()).isLessThan(end);
            Waiting.millis(200);
        }
    }

    private String said() throws IOException {
        return Files.readString(console);
    }
}
