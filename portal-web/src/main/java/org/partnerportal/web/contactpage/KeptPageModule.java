package org.partnerportal.web.contactpage;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/**
 * Stands before the sign-in and answers kept pages there. The platform asks who is asking before any filter, for open
 * addresses too, and that question alone costs nearly what sending a file does (ADR 0005). A page that is not kept, or must be
 * looked after, goes on as nobody's request to {@link ContactPageFilter}; all that is no customer's page goes to the
 * sign-in as if this module were not there.
 */
final class KeptPageModule implements ServerAuthModule {

    /** How Jakarta Authentication calls modules for web applications. */
    static final String LAYER = "HttpServlet";

    private final PageCache cache;
    private final AuthConfigProvider signIns;
    private final String application;
    private volatile ServerAuthContext signIn;

    /**
     * @param signIns of the sign-in that stood here before
     * @param application its name in Jakarta Authentication
     */
    KeptPageModule(PageCache cache, AuthConfigProvider signIns, String application) {
        this.cache = cache;
        this.signIns = signIns;
        this.application = application;
    }

    /** Payara calls this for each request; the handler is always the same. */
    @Override
    public void initialize(
            MessagePolicy requests, MessagePolicy responses, CallbackHandler handler, Map<String, Object> options)
            throws AuthException {
        if (signIn == null) {
            ServerAuthConfig config = signIns.getServerAuthConfig(LAYER, application, handler);
            signIn = config.getAuthContext(application, null, options);
        }
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        HttpServletRequest request = (HttpServletRequest) message.getRequestMessage();
        if (!PageAddress.isFor(request)) {
            return signIn.validateRequest(message, client, service);
        }
        return sendKept(request, (HttpServletResponse) message.getResponseMessage())
                ? AuthStatus.SEND_SUCCESS
                : AuthStatus.SUCCESS;
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
        return PageAddress.isFor((HttpServletRequest) message.getRequestMessage())
                ? AuthStatus.SEND_SUCCESS
                : signIn.secureResponse(message, service);
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject client) throws AuthException {
        signIn.cleanSubject(message, client);
    }

    /** A choice in the query sets cookies: the filter's business. */
    private boolean sendKept(HttpServletRequest request, HttpServletResponse response) throws AuthException {
        if (request.getQueryString() != null || !PageAnswer.canAnswer(request)) {
            return false;
        }
        PageAddress address = PageAddress.of(request);
        Optional<CachedPage> page = address == null ? Optional.empty() : cache.kept(address);
        if (page.isEmpty()) {
            return false;
        }
        try {
            PageAnswer.send(page.get(), address, request, response);
            return true;
        } catch (IOException gone) {
            throw (AuthException) new AuthException(gone.getMessage()).initCause(gone);
        }
    }
}
