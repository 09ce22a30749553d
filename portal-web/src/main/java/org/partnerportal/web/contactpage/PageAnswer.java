package org.partnerportal.web.contactpage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.partnerportal.web.shared.Messages;

/** Sends a page, or that there is none, with all headers it needs. */
final class PageAnswer {

    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data:; font-src 'self';"
                    + " style-src 'self'; script-src 'self'; frame-ancestors ";
    private static final String POLICY_ALONE = POLICY + "'none'";
    private static final String POLICY_FRAMED = POLICY + "*";

    private PageAnswer() {}

    static boolean canAnswer(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    static void send(CachedPage page, PageAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean compressed = acceptsGzip(request);
        protect(address.form() == PageForm.EMBED, request, response);
        response.setHeader("ETag", page.etag(compressed));
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        String known = request.getHeader("If-None-Match");
        if (known != null && page.matches(known)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(address.form().contentType());
        response.setHeader("Content-Language", address.language());
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (address.form() == PageForm.VCARD) {
            response.setHeader("Content-Disposition", "attachment; filename=\"support.vcf\"");
        }
        write(page.body(compressed), request, response);
    }

    /** A few words without a template: whoever tries addresses at random shall not cost more than that. */
    static void notFound(Locale language, HttpServletRequest request, HttpServletResponse response) throws IOException {
        protect(false, request, response);
        ResourceBundle texts = Messages.in(language);
        String title = texts.getString("contactpage.gone.title");
        String body = "<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + title
                + "</title></head><body><main><h1>" + title + "</h1><p>" + texts.getString("contactpage.gone.text")
                + "</p></main></body></html>";
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(PageForm.PAGE.contentType());
        response.setHeader("Cache-Control", "no-store");
        write(body.getBytes(StandardCharsets.UTF_8), request, response);
    }

    private static void write(byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Only the snippet may stand in another site's frame; the address is a secret that no other site shall learn. */
    private static void protect(boolean framed, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", framed ? POLICY_FRAMED : POLICY_ALONE);
        if (!framed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
