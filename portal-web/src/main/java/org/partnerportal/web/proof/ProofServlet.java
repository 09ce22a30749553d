package org.partnerportal.web.proof;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.partnerportal.notice.Receipt;
import org.partnerportal.proof.Proof;
import org.partnerportal.proof.ProofQueries;
import org.partnerportal.proof.ProvenVersion;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.contactpage.SupportJson;
import org.partnerportal.web.contactpage.SupportPage;
import org.partnerportal.web.offer.Words;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** The proof as a file: {@code /proof-file?customer=<id>&at=<instant in UTC>}. */
@WebServlet("/proof-file")
public class ProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProofQueries queries;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long customer = Parameters.number(request.getParameter("customer"));
        Instant at = instant(request.getParameter("at"));
        if (customer == null || at == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            send(queries.at(customer, at), response);
        } catch (NotFoundException | ForbiddenException notForThisCaller) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(Proof proof, HttpServletResponse response) throws IOException {
        SupportPage page = new SupportPage(proof.page(), Words.in(viewer.getLocale()), viewer.getZone(), "", "");
        JsonArrayBuilder versions = Json.createArrayBuilder();
        proof.versions().forEach(version -> versions.add(version(version)));
        JsonObject file = Json.createObjectBuilder()
                .add("moment", proof.page().at().toString())
                .add("madeAt", proof.madeAt().toString())
                .add("page", SupportJson.of(proof.page(), page))
                .add("versions", versions)
                .build();
        byte[] body = file.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"proof.json\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static JsonObject version(ProvenVersion version) {
        JsonArrayBuilder receipts = Json.createArrayBuilder();
        version.receipts().forEach(receipt -> receipts.add(receipt(receipt)));
        return Json.createObjectBuilder()
                .add("company", version.company())
                .add("version", version.offer().versionNo())
                .add("publishedAt", version.offer().publishedAt().toString())
                .add("publishedBy", version.publishedBy())
                .add("validFrom", version.offer().validFrom().toString())
                .add("told", receipts)
                .build();
    }

    private static JsonObject receipt(Receipt receipt) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("name", receipt.name())
                .add("email", receipt.email())
                .add("language", receipt.language())
                .add("state", receipt.state().name())
                .add("queuedAt", receipt.queuedAt().toString());
        add(object, "sentAt", receipt.sentAt());
        add(object, "failedAt", receipt.failedAt());
        add(object, "confirmedAt", receipt.confirmedAt());
        return object.build();
    }

    private static void add(JsonObjectBuilder object, String name, Instant instant) {
        if (instant != null) {
            object.add(name, instant.toString());
        }
    }

    private static Instant instant(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            return null;
        }
    }
}
