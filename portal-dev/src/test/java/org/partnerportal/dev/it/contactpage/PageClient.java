package org.partnerportal.dev.it.contactpage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.partnerportal.shared.config.Settings;

/** Opens customers' pages as a browser without cookies would. */
@Dependent
public class PageClient {

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    private Settings settings;

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url() + "/support/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The page on one of the nodes, which differ in the first folder of their addresses. */
    HttpResponse<String> on(String node, String path) throws IOException, InterruptedException {
        URI address = URI.create(settings.url()).resolve(node + "/support/" + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.url() + "/support/" + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
