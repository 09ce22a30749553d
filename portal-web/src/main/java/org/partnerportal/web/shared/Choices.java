package org.partnerportal.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a person chooses for this device by a link such as {@code ?lang=es}; a cookie remembers it for a year. */
public enum Choices {
    LANGUAGE("lang", Set.of("en", "es", "ru")),
    THEME("theme", Set.of("auto", "light", "dark"));

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private final String name;
    private final Set<String> values;

    Choices(String name, Set<String> values) {
        this.name = name;
        this.values = values;
    }

    /** What the link says, else what the cookie remembers; only ever one of the known values. */
    public Optional<String> of(HttpServletRequest request) {
        return chosenNow(request).or(() -> cookie(request, name).filter(values::contains));
    }

    /** The time zone that the browser reported, unchecked. */
    public static Optional<String> zone(HttpServletRequest request) {
        return cookie(request, "zone");
    }

    /** Writes the cookie when the link says something. */
    public void remember(HttpServletRequest request, HttpServletResponse response) {
        chosenNow(request).ifPresent(value -> {
            Cookie cookie = new Cookie(name, value);
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge(YEAR);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }

    private Optional<String> chosenNow(HttpServletRequest request) {
        // not getParameter: that would read the body of an upload before its time
        return Query.of(request.getQueryString()).first(name).filter(values::contains);
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }
}
