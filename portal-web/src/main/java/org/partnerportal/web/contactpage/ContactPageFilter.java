package org.partnerportal.web.contactpage;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.partnerportal.web.shared.Choices;

/**
 * Answers what {@link KeptPageModule} leaves of {@code /support/*}, before every other filter: no session, no caller, no
 * Faces unless a page has to be made. What is not the address of a page is "not found" without asking the database.
 */
public class ContactPageFilter implements Filter {

    @Inject
    private PageCache cache;

    @Inject
    private PageRendering rendering;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        answer((HttpServletRequest) request, (HttpServletResponse) response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PageAnswer.canAnswer(request)) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (request.getQueryString() != null) {
            for (Choices choice : Choices.values()) {
                choice.remember(request, response);
            }
        }
        PageAddress address = PageAddress.of(request);
        Optional<CachedPage> page = address == null
                ? Optional.empty()
                : cache.get(address, missing -> rendering.render(missing, request, response));
        if (page.isPresent()) {
            PageAnswer.send(page.get(), address, request, response);
        } else {
            PageAnswer.notFound(PageAddress.language(request), request, response);
        }
    }
}
