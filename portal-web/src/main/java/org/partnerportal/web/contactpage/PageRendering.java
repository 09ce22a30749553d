package org.partnerportal.web.contactpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.partnerportal.contactpage.ContactPage;
import org.partnerportal.contactpage.ContactPageQueries;
import org.partnerportal.web.offer.Words;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.Viewer;

/** Makes a customer's page in the wanted form: by Faces where it is for people to look at. */
@ApplicationScoped
public class PageRendering {

    /** Under this name the views find the page. */
    static final String PAGE = "supportPage";

    /** PrimeFaces marks scripts for a policy that these pages do not have; the mark would differ each time. */
    private static final Pattern SCRIPT_NONCE = Pattern.compile("(<script\\b[^>]*?) nonce=\"[^\"]*\"");

    @Inject
    private ContactPageQueries queries;

    @Inject
    private Viewer viewer;

    @Inject
    private Here here;

    RenderedPage render(PageAddress address, HttpServletRequest request, HttpServletResponse response) {
        ContactPage facts = queries.ofLink(address.token());
        Locale language = Locale.forLanguageTag(address.language());
        ZoneId zone = ZoneId.of(address.zone().isEmpty() ? facts.customer().timeZone() : address.zone());
        String self = request.getContextPath() + "/support/" + address.token();
        SupportPage page = new SupportPage(facts, Words.in(language), zone, request.getContextPath(), self);
        byte[] body =
                switch (address.form()) {
                    case JSON -> SupportJson.of(facts, page).toString().getBytes(StandardCharsets.UTF_8);
                    case VCARD -> ContactVcards.of(page).getBytes(StandardCharsets.UTF_8);
                    case PAGE, PRINT, EMBED -> html(address, page, request, response);
                };
        return new RenderedPage(body, page.changesAt());
    }

    private byte[] html(
            PageAddress address, SupportPage page, HttpServletRequest request, HttpServletResponse response) {
        viewer.pin(Locale.forLanguageTag(address.language()), ZoneId.of(page.getZone()));
        here.pin(request.getRequestURI());
        request.setAttribute(PAGE, page);
        request.setAttribute("printing", address.form() == PageForm.PRINT);
        String view = address.form() == PageForm.EMBED ? "/support/embed.xhtml" : "/support/page.xhtml";
        BufferedResponse buffer = new BufferedResponse(response);
        try {
            request.getRequestDispatcher(view).forward(new NobodysRequest(request), buffer);
        } catch (ServletException | IOException failed) {
            throw new IllegalStateException("cannot draw " + view, failed);
        }
        if (buffer.getStatus() != HttpServletResponse.SC_OK) {
            throw new IllegalStateException("cannot draw " + view + ": status " + buffer.getStatus());
        }
        return SCRIPT_NONCE.matcher(buffer.text()).replaceAll("$1").getBytes(StandardCharsets.UTF_8);
    }
}
