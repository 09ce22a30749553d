package org.partnerportal.web.subscription;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.subscription.BatchView;
import org.partnerportal.subscription.SupportBatchQueries;
import org.partnerportal.web.shared.Parameters;

/** How far a batch is, for its page to ask every second or so: {@code /subscriptions/batch-progress?id=}. */
@WebServlet("/subscriptions/batch-progress")
public class BatchProgressServlet extends HttpServlet {

    @Inject
    private transient SupportBatchQueries batches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = Parameters.number(request.getParameter("id"));
        try {
            BatchView found = batches.get(id == null ? 0 : id);
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write("{\"status\":\"" + found.status() + "\",\"percent\":" + found.percent() + "}");
        } catch (NotFoundException | ForbiddenException notForThisViewer) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
