package org.partnerportal.web.contactpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz-_0123".substring(0, 32);

    @ParameterizedTest
    @CsvSource({"'',PAGE", "/print,PRINT", "/embed,EMBED", ".json,JSON", ".vcf,VCARD"})
    void knowsTheFormsByTheirEnding(String ending, PageForm form) {
        assertThat(PageAddress.of(TOKEN + ending, "es", "dark", "Europe/Madrid").form())
                .isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "page",
                "page.xhtml",
                "abcdefghijklmnopqrstuvwxyz-_012",
                "abcdefghijklmnopqrstuvwxyz-_0123/other",
                "abcdefghijklmnopqrstuvwxyz-_0123.xml",
                "abcdefghijklmnopqrstuvwxyz-_01%3",
                "../../../../WEB-INF/web.xml......"
            })
    void whatIsNoAddressIsKnownWithoutLooking(String path) {
        assertThat(PageAddress.of(path, "en", "", "")).isNull();
    }

    @Test
    void dataDependOnNeitherThemeNorZone() {
        assertThat(PageAddress.of(TOKEN + ".json", "es", "dark", "Europe/Madrid"))
                .isEqualTo(PageAddress.of(TOKEN + ".json", "es", "", "Asia/Almaty"));
    }
}
