package org.partnerportal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailHtmlTest {

    @Test
    void makesParagraphsLinesAndLinks() {
        assertThat(MailHtml.of("Hola:\n\nAbra https://p.example/x?a=1&b=2.\nGracias", "es"))
                .isEqualTo("<!DOCTYPE html><html lang=\"es\"><body><p>Hola:</p><p>Abra"
                        + " <a href=\"https://p.example/x?a=1&amp;b=2\">https://p.example/x?a=1&amp;b=2</a>."
                        + "<br>Gracias</p></body></html>");
    }

    @Test
    void letsNoMarkupThrough() {
        String html = MailHtml.of("<script>alert(1)</script> https://x.example/\"onclick='a' & <b>", "en");

        assertThat(html)
                .doesNotContain("<script>", "<b>", "\"onclick")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot;onclick=&#39;a&#39;");
    }

    @Test
    void linksNothingButWebAddresses() {
        assertThat(MailHtml.of("javascript:alert(1) ftp://x.example", "en")).doesNotContain("<a ");
    }
}
