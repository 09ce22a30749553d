package org.partnerportal.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.partnerportal.account.SignedInUser;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Origin;
import org.partnerportal.web.shared.RemoteAddress;

/** Runs the request on behalf of whoever is signed in, from where it came, and lets nothing of it stay on the thread. */
public class CallerFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Caller> caller = Session.user(request).map(SignedInUser::caller);
        if (caller.isPresent()) {
            response.setHeader("Cache-Control", "no-store");
        }
        try {
            Origin.callFrom(RemoteAddress.of(request), () -> {
                if (caller.isPresent()) {
                    CallerContext.callAs(caller.get(), () -> pass(request, response, chain));
                } else {
                    pass(request, response, chain);
                }
                return null;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static Void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        return null;
    }
}
