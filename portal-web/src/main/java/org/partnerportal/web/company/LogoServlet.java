package org.partnerportal.web.company;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.Logo;

/**
 * A company's logo, {@code /logo/<id>}: public like the pages that show it. Browsers keep it for a few minutes and then
 * ask with its ETag, which costs one look at the date.
 */
@WebServlet("/logo/*")
public class LogoServlet extends HttpServlet {

    @Inject
    private transient CompanyQueries companies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Instant> changed = path.matches("/[0-9]{1,18}")
                ? companies.logoChangedAt(Long.parseLong(path.substring(1)))
                : Optional.empty();
        if (changed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + Long.toHexString(changed.get().toEpochMilli()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=300");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Logo logo = companies.logo(Long.parseLong(path.substring(1))).orElse(null);
        if (logo == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/png");
        response.setContentLength(logo.png().length);
        response.getOutputStream().write(logo.png());
    }
}
