package org.partnerportal.web.contactpage;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.partnerportal.contactpage.LinkToken;
import org.partnerportal.web.shared.Choices;
import org.partnerportal.web.shared.Viewer;

/**
 * Which rendered page: the key of the cache. The token stands for one tenant and one customer.
 *
 * @param theme light, dark or empty, as the page's root says it
 * @param zone in which the browser lives, empty when it has not said so yet: then the customer's
 */
record PageAddress(String token, PageForm form, String language, String theme, String zone) {

    private static final String FOLDER = "/support/";
    private static final int TOKEN = 32;
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    /** Whether somebody wants something of the folder in which all customers' pages are. */
    static boolean isFor(HttpServletRequest request) {
        return request.getServletPath().startsWith(FOLDER);
    }

    /** @return null when this cannot be the address of a page */
    static PageAddress of(HttpServletRequest request) {
        String path = request.getRequestURI();
        int start = request.getContextPath().length() + FOLDER.length();
        if (path.length() <= start) {
            return null;
        }
        String theme = Choices.THEME
                .of(request)
                .filter(chosen -> !chosen.equals("auto"))
                .orElse("");
        String zone = Choices.zone(request).filter(ZONES::contains).orElse("");
        return of(path.substring(start), language(request).getLanguage(), theme, zone);
    }

    /** As chosen on this device, else as the browser wishes. */
    static Locale language(HttpServletRequest request) {
        return Choices.LANGUAGE.of(request).map(Locale::forLanguageTag).orElseGet(() -> Viewer.wishOfBrowser(request));
    }

    /**
     * @param path what follows {@code /support/}
     * @return null when this cannot be the address of a page, which needs no look-up to know
     */
    static PageAddress of(String path, String language, String theme, String zone) {
        if (path.length() < TOKEN) {
            return null;
        }
        String token = path.substring(0, TOKEN);
        PageForm form = PageForm.of(path.substring(TOKEN));
        if (form == null || !LinkToken.looksRight(token)) {
            return null;
        }
        return form.html()
                ? new PageAddress(token, form, language, theme, zone)
                : new PageAddress(token, form, language, "", "");
    }
}
