package org.partnerportal.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.partnerportal.imports.ImportService;
import org.partnerportal.imports.UploadImport;
import org.partnerportal.shared.error.BusinessException;
import org.partnerportal.web.shared.Parameters;

/**
 * Takes a file from the form of the list of imports. Not a Faces form, because those are held to much smaller uploads.
 * What is too large by its own account, or gives none, is refused before a byte of it is read; the rest is read to disk and
 * never to memory.
 */
@WebServlet("/imports/upload")
@MultipartConfig(
        maxFileSize = UploadServlet.MOST_BYTES,
        maxRequestSize = UploadServlet.MOST_BYTES,
        fileSizeThreshold = 1 << 16)
public class UploadServlet extends HttpServlet {

    /** A file with the form around it. */
    static final long MOST_BYTES = ImportService.MOST_BYTES + (1 << 20);

    @Inject
    private transient ImportService imports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isEndless(request, response)) {
            return;
        }
        Part file = request.getPart("file");
        if (file == null || file.getSize() == 0 && file.getSubmittedFileName().isBlank()) {
            refuse(request, response, Refusal.noFile());
            return;
        }
        keep(request, response, file);
    }

    /**
     * Whether more may follow than a file may have. What does not say how long it is, as all browsers do, is one of those:
     * the server, cutting it off while it is read, would leave behind on disk what it had read so far.
     */
    private static boolean isEndless(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long bytes = request.getContentLengthLong();
        if (bytes >= 0 && bytes <= MOST_BYTES) {
            return false;
        }
        response.setHeader("Connection", "close");
        if (bytes < 0) {
            response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            refuse(request, response, Refusal.tooLarge());
        }
        return true;
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, Part file) throws IOException {
        Long customer = Parameters.number(request.getParameter("customer"));
        try (InputStream content = file.getInputStream()) {
            long id = imports.upload(new UploadImport(file.getSubmittedFileName(), customer), content);
            seeOther(request, response, "/imports/detail?id=" + id);
        } catch (BusinessException refused) {
            refuse(request, response, Refusal.of(refused));
        } finally {
            file.delete();
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        String what = URLEncoder.encode(refusal.argument(), StandardCharsets.UTF_8);
        seeOther(
                request, response, "/imports/list?refused=" + refusal.code() + (what.isEmpty() ? "" : "&what=" + what));
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + page);
    }
}
