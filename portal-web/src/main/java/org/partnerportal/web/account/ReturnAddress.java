package org.partnerportal.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where to go after the sign-in: the page that was asked for, as a path below the portal. It stands in the address of the
 * sign-in page, where anybody can write anything, so only what is plainly one of our own paths is followed.
 *
 * @param path absolute below the context path, with its query; null for none
 */
record ReturnAddress(String path) {

    private static final int LONGEST = 2000;

    /** The page that this request asks for; for a form that was sent, the page that it stands on. */
    static ReturnAddress of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String own = request.getQueryString();
        String query = own == null && "POST".equals(request.getMethod()) ? formQuery(request) : own;
        return given(query == null ? path : path + "?" + query).orElse(new ReturnAddress(null));
    }

    /** Most forms are sent to their page's path alone; the browser tells with which query that page was open. */
    private static String formQuery(HttpServletRequest request) {
        try {
            String referrer = request.getHeader("Referer");
            URI page = referrer == null ? null : new URI(referrer);
            return page != null && request.getRequestURI().equals(page.getRawPath()) ? page.getRawQuery() : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    /** A path from the outside; empty unless it is harmless. */
    static Optional<ReturnAddress> given(String text) {
        if (text == null || text.length() > LONGEST || !text.matches("/[^/].*")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            String path = uri.getPath();
            boolean own = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && path != null
                    && !path.startsWith("//")
                    && path.indexOf('\\') < 0
                    && path.chars().noneMatch(Character::isISOControl)
                    && !path.startsWith("/sign-");
            return own ? Optional.of(new ReturnAddress(text)) : Optional.empty();
        } catch (URISyntaxException notAPath) {
            return Optional.empty();
        }
    }

    /** As the query of the sign-in page. */
    String asParameter() {
        return path == null ? "" : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
