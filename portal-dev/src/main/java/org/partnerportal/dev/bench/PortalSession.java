package org.partnerportal.dev.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signed-in person without a browser: gets pages and fills in forms as a browser would. */
final class PortalSession {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final URI portal;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param portal address of the portal, ending in a slash */
    PortalSession(URI portal) {
        this.portal = portal;
    }

    static PortalSession signIn(URI portal, String email, String password) throws IOException, InterruptedException {
        PortalSession session = new PortalSession(portal);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form:email", email);
        fields.put("form:password", password);
        fields.put("form:signIn", "form:signIn");
        fields.put("form", "form");
        String answer = session.post("sign-in", session.get("sign-in"), fields);
        if (answer.contains("form:password")) {
            throw new IOException("sign-in refused for " + email);
        }
        return session;
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(portal.resolve(path)).GET().build());
    }

    /** Posts the fields together with the hidden ones of the page that was got before. */
    String post(String path, String page, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = hidden(page);
        all.putAll(fields);
        String body = all.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpClient client() {
        return client;
    }

    URI address(String path) {
        return portal.resolve(path);
    }

    /** What a browser would say of where a form comes from. */
    String origin() {
        return "http://" + portal.getRawAuthority();
    }

    /** Hidden fields of a page by name; the first of each name. */
    static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(page);
        while (inputs.find()) {
            Matcher name = NAME.matcher(inputs.group());
            Matcher value = VALUE.matcher(inputs.group());
            if (name.find()) {
                fields.putIfAbsent(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(request.method() + " " + request.uri() + " answered " + response.statusCode());
        }
        return response.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
