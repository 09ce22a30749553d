package org.partnerportal.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.SignedInUser;
import org.partnerportal.operator.Visit;
import org.partnerportal.shared.openid.ProviderVisit;

/** What is kept of a sign-in: in the session who it was, in the request who that is now. */
final class Session {

    private static final String SIGN_IN = SignIn.class.getName();
    private static final String HALFWAY = Session.class.getName() + ".halfway";
    private static final String VISIT = Session.class.getName() + ".visit";
    private static final String AWAY = Away.class.getName();
    private static final String USER = SignedInUser.class.getName();

    private Session() {}

    /** A session with another id than the browser came with, so that nobody can have planted it. */
    static void begin(HttpServletRequest request, SignIn signIn) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SIGN_IN, signIn);
    }

    /** The password was right in this request, and it is not enough. */
    static void setHalfway(HttpServletRequest request) {
        request.setAttribute(HALFWAY, true);
    }

    static boolean isHalfway(HttpServletRequest request) {
        return request.getAttribute(HALFWAY) != null;
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<SignIn> signIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SignIn) session.getAttribute(SIGN_IN));
    }

    /** Id of the logged access by which the operator's person looks into a tenant; empty at home. */
    static Optional<Long> visit(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Long) session.getAttribute(VISIT));
    }

    static void visit(HttpServletRequest request, long accessId) {
        request.getSession().setAttribute(VISIT, accessId);
    }

    static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(VISIT);
        }
    }

    static void set(HttpServletRequest request, Visit visit) {
        request.setAttribute(VISIT, visit);
    }

    static Visit current(HttpServletRequest request) {
        return (Visit) request.getAttribute(VISIT);
    }
    /** Remembers who is sent to an identity provider; a later one takes the place of an earlier. */
    static void setAway(HttpServletRequest request, Away away) {
        request.getSession(true).setAttribute(AWAY, away);
    }

    /** What fits the answer of the provider; there is only one, so it is good for one answer. */
    static Optional<Away> takeAway(HttpServletRequest request) {
        Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
        Optional<Away> away = session.map(found -> (Away) found.getAttribute(AWAY));
        session.ifPresent(found -> found.removeAttribute(AWAY));
        return away;
    }

    /** @param to where the person wanted to go, as it stood in the address */
    record Away(ProviderVisit.Pending pending, String to) implements Serializable {}

    static void set(HttpServletRequest request, SignedInUser user) {
        request.setAttribute(USER, user);
    }

    static Optional<SignedInUser> user(HttpServletRequest request) {
        return Optional.ofNullable((SignedInUser) request.getAttribute(USER));
    }
}
