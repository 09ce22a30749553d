package org.partnerportal.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongFunction;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;

/** How far a job in the background is, for its page to ask every second or so; parameter {@code id}. */
public record Progress(Enum<?> status, int percent) {

    /** Answers {@code {"status":…,"percent":…}}, and "not found" for what is not the viewer's. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, LongFunction<Progress> read)
            throws IOException {
        try {
            Progress progress = read.apply(Parameters.id(request.getParameter("id")));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("{\"status\":\"" + progress.status() + "\",\"percent\":" + progress.percent() + "}");
        } catch (NotFoundException | ForbiddenException notForThisViewer) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
