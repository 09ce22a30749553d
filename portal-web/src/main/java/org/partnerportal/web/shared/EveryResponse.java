package org.partnerportal.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Security headers on all that leaves the portal, refusal of writes that another site sends through the browser, and
 * the cookies of {@link Choices}.
 *
 * <p>The Content-Security-Policy allows nothing inline, neither script nor style. PrimeFaces gives its own scripts a
 * nonce and sends the same policy with it, which here takes the place of the one without.
 */
public class EveryResponse implements Filter {

    private static final String POLICY = "Content-Security-Policy";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        filter((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private static void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(request, response);
        if (request.getDispatcherType() == DispatcherType.REQUEST && SameOrigin.isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        for (Choices choice : Choices.values()) {
            choice.remember(request, response);
        }
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        chain.doFilter(failed ? new ErrorPageRequest(request) : request, new OnePolicy(response));
    }

    private static void protect(HttpServletRequest request, HttpServletResponse response) {
        String policy = policy(request.getServletContext());
        response.setHeader(POLICY, policy);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // a link given out to a customer is a secret: other sites must not learn it
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String policy(ServletContext application) {
        return application.getInitParameter("primefaces.CSP_POLICY");
    }

    /** Two policies would be the intersection of both; the page's own shall count. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
