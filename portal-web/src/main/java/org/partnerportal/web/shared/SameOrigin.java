package org.partnerportal.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Whether a request that changes something comes from a page of ours. Browsers say so themselves, in headers that no page
 * can forge: {@code Sec-Fetch-Site}, or {@code Origin} where an old one lacks it. One that says neither is let pass only
 * when it comes without a session, because then it can do nothing in anybody's name.
 *
 * <p>This and not a token in each form, because a form must outlive the session in which it was opened: what was typed is
 * still good after signing in again (UX principle 4), which a token of the former session would refuse.
 */
final class SameOrigin {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private SameOrigin() {}

    static boolean isForged(HttpServletRequest request) {
        return !READS.contains(request.getMethod()) && !isOurs(request);
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITES.contains(site);
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return isOwn(origin, request.getHeader("Host"));
        }
        return request.getRequestedSessionId() == null;
    }

    /** The scheme is left out: behind a proxy that ends TLS the request itself is plain http. */
    private static boolean isOwn(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(new URI(origin).getRawAuthority());
        } catch (URISyntaxException notAnOrigin) {
            return false;
        }
    }
}
