package org.partnerportal.dev.it.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without eyes: keeps cookies, follows nothing, sends Faces forms. */
public final class WebClient {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");

    private final String portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public WebClient(String portal) {
        this.portal = portal;
    }

    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    /** A write as a page of ours would send it. */
    public HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return post(path, form, "Sec-Fetch-Site", "same-origin");
    }

    /** A write with just these headers. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) throws Exception {
        List<String> pairs = new ArrayList<>();
        form.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** Fills in the form {@code form} of a page and presses one of its buttons. */
    public HttpResponse<String> submit(String path, Map<String, String> fields, String button) throws Exception {
        return post(path, filled(get(path).body(), fields, button));
    }

    /** Fills in that form of a page and presses one of its buttons, and sends it where the form, not the page, says. */
    HttpResponse<String> submit(String path, String form, Map<String, String> fields, String button) throws Exception {
        String page = get(path).body();
        Matcher tag = Pattern.compile("<form id=\"" + form + "\"[^>]*>").matcher(page);
        if (!tag.find()) {
            throw new AssertionError("no form " + form + " in " + path);
        }
        String context = URI.create(portal).getPath();
        return post(attribute(tag.group(), "action").substring(context.length()), filled(page, form, fields, button));
    }

    /** What a page of ours sends when its fields are filled in and that button is pressed. */
    public static Map<String, String> filled(String page, Map<String, String> fields, String button) {
        return filled(page, "form", fields, button);
    }

    private static Map<String, String> filled(String page, String id, Map<String, String> fields, String button) {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            form.put(attribute(hidden.group(), "name"), attribute(hidden.group(), "value"));
        }
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            form.put("primefaces.nonce", nonce.group(1));
        }
        fields.forEach((name, value) -> form.put(id + ":" + name, value));
        form.put(id + ":" + button, "x");
        return form;
    }

    public HttpResponse<String> signIn(String email, String password) throws Exception {
        return submit("/sign-in", Map.of("email", email, "password", password), "signIn");
    }

    /** Id of the session, null without one. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Takes a cookie from somewhere else. */
    void plant(String session) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", session);
        cookie.setPath("/portal");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(portal), cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1).replace("&amp;", "&") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
