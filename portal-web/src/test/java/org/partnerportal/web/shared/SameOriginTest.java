package org.partnerportal.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest(name = "{0} Sec-Fetch-Site={1} Origin={2} session={3} forged={4}")
    @CsvSource({
        "GET, cross-site, https://evil.example, true, false",
        "HEAD, cross-site, https://evil.example, true, false",
        "POST, same-origin, , true, false",
        "POST, none, , true, false",
        "POST, cross-site, , true, true",
        "POST, same-site, , true, true",
        "POST, cross-site, https://portal.example, true, true",
        "POST, , https://portal.example, true, false",
        "POST, , HTTPS://PORTAL.EXAMPLE, true, false",
        "POST, , http://portal.example, true, false",
        "POST, , https://portal.example:8443, true, true",
        "POST, , https://evil.example, true, true",
        "POST, , https://evil.example/portal.example, true, true",
        "POST, , https://portal.example@evil.example, true, true",
        "POST, , https://evil.example, false, true",
        "POST, , null, true, true",
        "POST, , , true, true",
        "POST, , , false, false",
        "DELETE, , , true, true",
        "PUT, cross-site, , true, true"
    })
    void tellsOurOwnPagesFromOthers(String method, String site, String origin, boolean session, boolean forged) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Host", "portal.example");
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);

        assertThat(SameOrigin.isForged(request(method, headers, session))).isEqualTo(forged);
    }

    private static HttpServletRequest request(String method, Map<String, String> headers, boolean session) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SameOriginTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getHeader" -> headers.get(arguments[0].toString());
                    case "getRequestedSessionId" -> session ? "1" : null;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
