package org.partnerportal.web.subscription;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnerportal.subscription.BatchView;
import org.partnerportal.subscription.SupportBatchQueries;
import org.partnerportal.web.shared.Progress;

/** How far a batch is, for its page to ask every second or so: {@code /subscriptions/batch-progress?id=}. */
@WebServlet("/subscriptions/batch-progress")
public class BatchProgressServlet extends HttpServlet {

    @Inject
    private transient SupportBatchQueries batches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Progress.answer(request, response, id -> {
            BatchView found = batches.get(id);
            return new Progress(found.status(), found.percent());
        });
    }
}
