package org.partnerportal.dev.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    private Path directory;

    @Test
    void endsAllAndStartsNoMore() {
        var children = new Children(directory);
        Process one = children.start("one", sleeper());
        Process two = children.start("two", sleeper());

        children.endAll();

        assertThat(one.isAlive()).isFalse();
        assertThat(two.isAlive()).isFalse();
        assertThat(directory).isEmptyDirectory();
        assertThatThrownBy(() -> children.start("three", sleeper())).isInstanceOf(CannotStartException.class);
    }

    @Test
    void endsWhatAKilledRunLeft() {
        Process left = new Children(directory).start("one", sleeper());

        assertThat(new Children(directory).endLeftovers(List.of("one"))).isTrue();

        assertThat(left.isAlive()).isFalse();
        assertThat(new Children(directory).endLeftovers(List.of("one"))).isFalse();
    }

    @Test
    void sparesAProcessThatGotTheNumberOfAnOldOne() throws IOException {
        Process stranger = sleeper().start();
        try {
            Files.writeString(directory.resolve("one.pid"), stranger.pid() + " 2020-01-01T00:00:00Z");

            assertThat(new Children(directory).endLeftovers(List.of("one"))).isFalse();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void livesWithAFileThatMakesNoSense() throws IOException {
        Files.writeString(directory.resolve("one.pid"), "what?");
        Files.writeString(directory.resolve("two.pid"), "");

        assertThat(new Children(directory).endLeftovers(List.of("one", "two"))).isFalse();
    }

    @Test
    void saysWhatCannotStart() {
        assertThatThrownBy(() -> new Children(directory).start("one", new ProcessBuilder("/no/such/program")))
                .isInstanceOf(CannotStartException.class)
                .hasMessageStartingWith("Cannot start the one");
    }

    /** A program that every machine with a JDK has. */
    private static ProcessBuilder sleeper() {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Sleeper.class.getName());
    }

    public static final class Sleeper {
        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }
}
