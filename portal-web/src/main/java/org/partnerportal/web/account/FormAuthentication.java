package org.partnerportal.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.account.SignIn;
import org.partnerportal.account.SignInStep;
import org.partnerportal.account.SignedInUser;
import org.partnerportal.account.UserQueries;

/**
 * Form sign-in. The session keeps only who signed in; who that is, and what it may do, is read again on each request with
 * one statement, so that deactivation, new roles and a new password count at once. The portal's own mechanism and not
 * the platform's, which remembers the caller in the session. Who knows the password but has yet to prove or set up a second
 * factor is nobody here, and is led to the page where that is done.
 */
@ApplicationScoped
public class FormAuthentication implements HttpAuthenticationMechanism {

    /** The one group; what a person may do is decided by permissions, not by container roles. */
    static final Set<String> USERS = Set.of("user");

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private UserQueries users;

    @Inject
    private VisitDoor visits;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return signIn(request, context);
        }
        if (request.getServletPath().startsWith(RESOURCES)) {
            return context.doNothing();
        }
        Optional<SignedInUser> user = Session.signIn(request).flatMap(users::signedIn);
        if (user.isPresent()) {
            return Session.visit(request).isPresent()
                    ? visit(user.get(), request, response, context)
                    : admit(user.get(), request, context);
        }
        Optional<SignInStep> reached = Session.signIn(request).flatMap(users::step);
        if (Session.signIn(request).isPresent() && reached.isEmpty()) {
            Session.end(request);
        }
        String door = Door.of(reached).page() + ReturnAddress.of(request).asParameter();
        return context.isProtected() ? leadTo(door, request, response) : context.doNothing();
    }

    private static AuthenticationStatus admit(
            SignedInUser user, HttpServletRequest request, HttpMessageContext context) {
        Session.set(request, user);
        return context.notifyContainerAboutLogin(Long.toString(user.caller().userId()), USERS);
    }

    /** Inside a tenant as long as the access runs; then back home, and never to the page that was asked for. */
    private AuthenticationStatus visit(
            SignedInUser person, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedInUser> visitor = visits.inside(request, person);
        if (visitor.isEmpty()) {
            Session.leave(request);
            return context.isProtected() ? leadTo("/operator/access?over=1", request, response) : context.doNothing();
        }
        return admit(visitor.get(), request, context);
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result =
                identityStores.validate(context.getAuthParameters().getCredential());
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        SignIn session = ((PortalIdentityStore.Principal) result.getCallerPrincipal()).signIn();
        Session.begin(request, session);
        return users.step(session).filter(SignInStep.DONE::equals).isPresent()
                ? context.notifyContainerAboutLogin(result)
                : halfway(request);
    }

    /** To the container this is a failure: nobody is signed in. */
    private static AuthenticationStatus halfway(HttpServletRequest request) {
        Session.setHalfway(request);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus leadTo(String page, HttpServletRequest request, HttpServletResponse response) {
        String address = request.getContextPath() + page;
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + address.replace("&", "&amp;") + "\"/></partial-response>");
            } else {
                response.setHeader("Cache-Control", "no-store");
                response.sendRedirect(address);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
