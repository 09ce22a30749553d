package org.partnerportal.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnerportal.imports.ImportQueries;
import org.partnerportal.imports.ImportView;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Parameters;

/** How far an import is, for its page to ask every second or so: {@code /imports/progress?id=}; one row is read. */
@WebServlet("/imports/progress")
public class ProgressServlet extends HttpServlet {

    @Inject
    private transient ImportQueries imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = Parameters.number(request.getParameter("id"));
        try {
            ImportView found = imports.get(id == null ? 0 : id);
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write("{\"status\":\"" + found.status() + "\",\"percent\":" + found.percent() + "}");
        } catch (NotFoundException | ForbiddenException notForThisViewer) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
