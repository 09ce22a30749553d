package org.partnerportal.web.contactpage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.contactpage.ContactPageQueries.PageState;

class KeptPageModuleTest {

    private static final String KEPT = "K".repeat(32);
    private static final CachedPage PAGE = new CachedPage(
            new RenderedPage("words".getBytes(StandardCharsets.UTF_8), null), new PageState(Set.of(1L), 1), 0);

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private int asked;
    private KeptPageModule module;

    @BeforeEach
    void standBeforeTheSignIn() throws Exception {
        ServerAuthContext signIn = fake(ServerAuthContext.class, (proxy, method, arguments) -> {
            asked++;
            return AuthStatus.SEND_CONTINUE;
        });
        ServerAuthConfig config = fake(ServerAuthConfig.class, (proxy, method, arguments) -> signIn);
        AuthConfigProvider signIns = fake(AuthConfigProvider.class, (proxy, method, arguments) -> config);
        PageCache cache = new PageCache() {
            @Override
            Optional<CachedPage> kept(PageAddress address) {
                return Optional.of(PAGE).filter(page -> address.token().equals(KEPT));
            }
        };
        module = new KeptPageModule(cache, signIns, "server /portal");
        module.initialize(null, null, null, Map.of());
    }

    @Test
    void aKeptPageIsSentWithoutASignIn() throws Exception {
        assertThat(validate("GET", "/support/" + KEPT, null)).isEqualTo(AuthStatus.SEND_SUCCESS);
        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo("words");
        assertThat(asked).isZero();
    }

    @Test
    void whatIsNotKeptOrNoPlainReadingIsLeftToTheFilterAsNobodys() throws Exception {
        assertThat(validate("GET", "/support/" + "U".repeat(32), null)).isEqualTo(AuthStatus.SUCCESS);
        assertThat(validate("GET", "/support/page", null)).isEqualTo(AuthStatus.SUCCESS);
        assertThat(validate("POST", "/support/" + KEPT, null)).isEqualTo(AuthStatus.SUCCESS);
        assertThat(validate("GET", "/support/" + KEPT, "lang=es")).isEqualTo(AuthStatus.SUCCESS);
        assertThat(sent.size()).isZero();
        assertThat(asked).isZero();
    }

    @Test
    void allElseIsTheSignIns() throws Exception {
        assertThat(validate("GET", "/today", null)).isEqualTo(AuthStatus.SEND_CONTINUE);
        assertThat(validate("GET", "/support", null)).isEqualTo(AuthStatus.SEND_CONTINUE);
        assertThat(module.secureResponse(message("GET", "/today", null), null)).isEqualTo(AuthStatus.SEND_CONTINUE);
        assertThat(asked).isEqualTo(3);
    }

    private AuthStatus validate(String method, String path, String query) throws Exception {
        return module.validateRequest(message(method, path, query), null, null);
    }

    private MessageInfo message(String method, String path, String query) {
        HttpServletRequest request =
                fake(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath" -> path;
                    case "getRequestURI" -> "/portal" + path;
                    case "getContextPath" -> "/portal";
                    case "getQueryString" -> query;
                    case "isSecure" -> false;
                    case "getHeader", "getCookies" -> null;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
        HttpServletResponse response = fake(
                HttpServletResponse.class,
                (proxy, called, arguments) -> called.getName().equals("getOutputStream") ? new Sent() : null);
        return fake(
                MessageInfo.class,
                (proxy, called, arguments) -> called.getName().equals("getRequestMessage") ? request : response);
    }

    private static <T> T fake(Class<T> type, InvocationHandler behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
    }

    private final class Sent extends ServletOutputStream {
        @Override
        public void write(int b) {
            sent.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(jakarta.servlet.WriteListener listener) {
            throw new UnsupportedOperationException("not asynchronous");
        }
    }
}
