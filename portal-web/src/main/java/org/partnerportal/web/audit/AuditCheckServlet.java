package org.partnerportal.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.audit.ChainReport;
import org.partnerportal.web.shared.RemoteAddress;

/**
 * Checks the chains of all tenants for whoever operates the portal: {@code curl -f http://127.0.0.1:8080/portal/audit-check}.
 * Only on the same machine, and with numbers and hashes alone. A line a chain; status 500 when one is not what was written.
 */
@WebServlet("/audit-check")
public class AuditCheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditQueries trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RemoteAddress.isSameMachine(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<ChainReport> reports = trail.verifyAll();
        boolean unbroken = reports.stream().allMatch(ChainReport::unbroken);
        response.setStatus(unbroken ? HttpServletResponse.SC_OK : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/plain; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        reports.forEach(report -> out.println(line(report)));
    }

    private static String line(ChainReport report) {
        String chain = "company " + report.companyId() + ": entries " + report.first() + " to " + report.last();
        return report.unbroken()
                ? chain + ", unbroken since " + report.since() + ", ends in " + report.hash()
                : chain + ", BROKEN: " + report.faults();
    }
}
