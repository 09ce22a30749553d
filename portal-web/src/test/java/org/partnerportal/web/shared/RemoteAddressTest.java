package org.partnerportal.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteAddressTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "203.0.113.7, -, 203.0.113.7, false",
                "203.0.113.7, 10.0.0.1, 203.0.113.7, false", // nobody believes a stranger
                "127.0.0.1, -, 127.0.0.1, true",
                "127.0.0.1, 203.0.113.9, 203.0.113.9, false",
                "127.0.0.1, '10.0.0.1, 203.0.113.9', 203.0.113.9, false", // the sender wrote the first
                "::1, 2001:db8::7, 2001:db8::7, false",
                "127.0.0.1, <script>, 127.0.0.1, false"
            })
    void isThatOfTheMachine(String peer, String forwarded, String address, boolean same) {
        HttpServletRequest request = request(peer, forwarded);
        assertThat(RemoteAddress.of(request)).isEqualTo(address);
        assertThat(RemoteAddress.isSameMachine(request)).isEqualTo(same);
    }

    private static HttpServletRequest request(String peer, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RemoteAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? forwarded : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
