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
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.web.shared.Choices;
import org.partnerportal.web.shared.Viewer;

/**
 * Answers all of {@code /support/*}, before every other filter: no session, no caller, no Faces unless a page has to be
 * made. What is not the address of a page is "not found" without asking the database.
 */
public class ContactPageFilter implements Filter {

    private static final String FOLDER = "/support/";
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

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
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (request.getQueryString() != null) {
            for (Choices choice : Choices.values()) {
                choice.remember(request, response);
            }
        }
        Locale language =
                Choices.LANGUAGE.of(request).map(Locale::forLanguageTag).orElseGet(() -> Viewer.wishOfBrowser(request));
        PageAddress address = address(request, language);
        Optional<CachedPage> page = address == null
                ? Optional.empty()
                : cache.get(address, missing -> rendering.render(missing, request, response));
        if (page.isPresent()) {
            PageAnswer.send(page.get(), address, request, response);
        } else {
            PageAnswer.notFound(language, request, response);
        }
    }

    private static PageAddress address(HttpServletRequest request, Locale language) {
        String path = request.getRequestURI();
        int start = request.getContextPath().length() + FOLDER.length();
        if (path.length() <= start) {
            return null;
        }
        String theme = Choices.THEME
                .of(request)
                .filter(chosen -> !chosen.equals("auto"))
                .orElse("");
        String zone = Choices.zone(request).filter(ZONES::contains).orElse("");
        return PageAddress.of(path.substring(start), language.getLanguage(), theme, zone);
    }
}
