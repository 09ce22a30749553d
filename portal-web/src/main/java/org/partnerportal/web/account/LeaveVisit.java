package org.partnerportal.web.account;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The operator's person goes home; the access itself runs on until it is ended. */
@WebServlet("/leave-visit")
public class LeaveVisit extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Session.leave(request);
        response.sendRedirect(request.getContextPath() + "/operator/access");
    }
}
