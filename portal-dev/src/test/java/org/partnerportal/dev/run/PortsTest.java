package org.partnerportal.dev.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void givesEachPortOnce() {
        assertThat(Stream.generate(Ports::free).limit(20)).doesNotHaveDuplicates();
    }

    @Test
    void acceptsAPortThatNobodyListensOn() {
        assertThatCode(() -> Ports.requireFree("127.0.0.1", Ports.free(), "PORTAL_HTTP_PORT"))
                .doesNotThrowAnyException();
    }

    @Test
    void namesATakenPortAndTheWayOut() throws IOException {
        try (var other = new ServerSocket(0)) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree("127.0.0.1", port, "PORTAL_HTTP_PORT"))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageStartingWith("Port " + port + " is taken by another program.")
                    .hasMessageContaining("PORTAL_HTTP_PORT=");
        }
    }

    @Test
    void namesAnAddressThatIsNotOfThisMachine() {
        assertThatThrownBy(() -> Ports.requireFree("192.0.2.1", Ports.free(), "PORTAL_HTTP_PORT"))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("PORTAL_BIND");
    }
}
