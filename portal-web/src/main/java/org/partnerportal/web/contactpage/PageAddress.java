package org.partnerportal.web.contactpage;

import org.partnerportal.contactpage.LinkToken;

/**
 * Which rendered page: the key of the cache. The token stands for one tenant and one customer.
 *
 * @param theme light, dark or empty, as the page's root says it
 * @param zone in which the browser lives, empty when it has not said so yet: then the customer's
 */
record PageAddress(String token, PageForm form, String language, String theme, String zone) {

    private static final int TOKEN = 32;

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
