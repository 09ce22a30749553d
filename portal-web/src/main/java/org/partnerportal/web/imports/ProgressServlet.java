package org.partnerportal.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnerportal.imports.ImportQueries;
import org.partnerportal.imports.ImportView;
import org.partnerportal.web.shared.Progress;

/** How far an import is, for its page to ask every second or so: {@code /imports/progress?id=}; one row is read. */
@WebServlet("/imports/progress")
public class ProgressServlet extends HttpServlet {

    @Inject
    private transient ImportQueries imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Progress.answer(request, response, id -> {
            ImportView found = imports.get(id);
            return new Progress(found.status(), found.percent());
        });
    }
}
