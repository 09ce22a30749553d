package org.partnerportal.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final Attempts attempts = new Attempts(Clock.systemUTC());

    /** The portal stands behind a reverse proxy: by its address all people would share one counter. */
    @Test
    void countsEachSenderBehindTheProxyAlone() {
        HttpServletRequest noisy = from("203.0.113.7");
        for (int i = 0; i < Attempts.MOST; i++) {
            assertThat(attempts.allowed(noisy)).isTrue();
        }

        assertThat(attempts.allowed(noisy)).isFalse();
        assertThat(attempts.allowed(from("203.0.113.8"))).isTrue();
    }

    @Test
    void forgivesASenderItsRightfulAttempt() {
        HttpServletRequest busy = from("203.0.113.7");
        for (int i = 0; i <= Attempts.MOST; i++) {
            assertThat(attempts.allowed(busy)).isTrue();
            attempts.forgive(busy);
        }
    }

    private static HttpServletRequest from(String sender) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AttemptsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> "127.0.0.1";
                    case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? sender : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
