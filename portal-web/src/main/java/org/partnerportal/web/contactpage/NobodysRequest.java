package org.partnerportal.web.contactpage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/**
 * A request of nobody in particular: what is drawn for it is kept for all. Faces libraries insist on a session; they get
 * one that ends with the request, so that visitors get no cookie and the server no sessions.
 */
final class NobodysRequest extends HttpServletRequestWrapper {

    private final HttpSession session;

    NobodysRequest(HttpServletRequest request) {
        super(request);
        session = new PassingSession(request.getServletContext());
    }

    @Override
    public HttpSession getSession() {
        return session;
    }

    @Override
    public HttpSession getSession(boolean create) {
        return session;
    }
}
