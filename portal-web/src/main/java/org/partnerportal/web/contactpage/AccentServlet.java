package org.partnerportal.web.contactpage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;

/**
 * A partner's colour as a style sheet, because pages hold no style of their own: {@code /accent/<id>}. The address
 * carries the version of the company's entry, so a browser may keep what it names.
 */
@WebServlet("/accent/*")
public class AccentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/\\d{1,18}");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

    @Inject
    private transient CompanyQueries companies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<String> color =
                PATH.matcher(path).matches() ? color(Long.parseLong(path.substring(1))) : Optional.empty();
        if (color.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // it was checked when it was chosen that white on it, and it on white, can be read
        byte[] style =
                (":root { --brand: " + color.get() + "; --on-brand: #ffffff; }\n").getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader(
                "Cache-Control",
                request.getParameter("v") == null ? "public, max-age=300" : "public, max-age=31536000, immutable");
        response.setContentLength(style.length);
        response.getOutputStream().write(style);
    }

    private Optional<String> color(long company) {
        CompanyView view = companies.byIds(Set.of(company)).get(company);
        return Optional.ofNullable(view).map(CompanyView::accentColor).filter(value -> COLOR.matcher(value)
                .matches());
    }
}
