package org.partnerportal.dev.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.stack.TestStack;

@RunAsClient
class HealthIT extends PortalIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isReadyOnlyWithThePortalsOwnCheck() throws Exception {
        var response = get("/health/ready");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"name\":\"portal-database\",\"status\":\"UP\"");
    }

    @Test
    void answersAtItsAddress() throws Exception {
        assertThat(get("/portal/").statusCode()).isIn(200, 302);
    }

    @Test
    void leavesTheServersNameOut() throws Exception {
        var headers = get("/portal/").headers();

        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + TestStack.running().settings().httpPort() + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
