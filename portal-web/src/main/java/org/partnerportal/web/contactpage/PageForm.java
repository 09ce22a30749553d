package org.partnerportal.web.contactpage;

/** The forms in which a customer's page is given, by what follows the token in the address. */
enum PageForm {
    PAGE("", "text/html;charset=UTF-8"),
    PRINT("/print", "text/html;charset=UTF-8"),
    EMBED("/embed", "text/html;charset=UTF-8"),
    JSON(".json", "application/json"),
    VCARD(".vcf", "text/vcard;charset=UTF-8");

    private final String suffix;
    private final String contentType;

    PageForm(String suffix, String contentType) {
        this.suffix = suffix;
        this.contentType = contentType;
    }

    /** Null when nothing is given under that ending. */
    static PageForm of(String suffix) {
        for (PageForm form : values()) {
            if (form.suffix.equals(suffix)) {
                return form;
            }
        }
        return null;
    }

    String contentType() {
        return contentType;
    }

    boolean html() {
        return this == PAGE || this == PRINT || this == EMBED;
    }
}
