package org.partnerportal.shared.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormsTest {

    @ParameterizedTest
    @CsvSource({
        "910 000 000, ES, +34910000000",
        "+34 910 000 000, RU, +34910000000",
        "8 (495) 123-45-67, RU, +74951234567",
        "0034 910 000 000, ES, +34910000000",
        "(425) 882-8080, US, +14258828080"
    })
    void telephonesAreStoredInE164(String typed, String country, String stored) {
        assertThat(Telephone.e164(typed, country)).hasValue(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "+34 12", "call us", "+34 910 000 000 000 000", "javascript:alert(1)"})
    void whatIsNoTelephoneIsRefused(String typed) {
        assertThat(Telephone.e164(typed, "ES")).isEmpty();
    }

    @Test
    void telephonesReadNationallyAtHomeAndInternationallyAbroad() {
        assertThat(Telephone.display("+34910000000", "ES")).isEqualTo("910 00 00 00");
        assertThat(Telephone.display("+34910000000", "RU")).isEqualTo("+34 910 00 00 00");
        assertThat(Telephone.display("+34910000000", null)).isEqualTo("+34 910 00 00 00");
    }

    @Test
    void aLinkCarriesTheExtension() {
        assertThat(Telephone.uri("+34910000000", "12")).isEqualTo("tel:+34910000000;ext=12");
        assertThat(Telephone.uri("+34910000000", "")).isEqualTo("tel:+34910000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.es", "first.last+tag@support.example.com", "soporte@señal.es", "x@пример.рф"})
    void addressesOfTheRightShapeAreTaken(String typed) {
        assertThat(EmailAddress.of(" " + typed + " ")).hasValue(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.es",
                "a@b",
                "a b@c.es",
                "a@b..es",
                "a@-b.es",
                ".a@b.es",
                "a@b.es, c@d.es",
                "a@b.es\nBcc: x@y.es"
            })
    void addressesOfAnotherShapeAreRefused(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fabrikam.example.com, https://fabrikam.example.com",
        "http://fabrikam.es/soporte, http://fabrikam.es/soporte",
        "HTTPS://fabrikam.es, https://fabrikam.es",
        "fabrikam.es:8443/a?b=c, https://fabrikam.es:8443/a?b=c",
        "https://señal.es/x, https://xn--seal-hqa.es/x"
    })
    void webAddressesGetTheirScheme(String typed, String stored) {
        assertThat(WebAddress.of(typed)).hasValue(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://fabrikam.es",
                "mailto:a@b.es",
                "https://",
                "https://localhost",
                "https://user:pw@fabrikam.es",
                "fabrikam",
                "https://fabrikam.es/a b",
                "\"><script>"
            })
    void whatIsNoWebAddressIsRefused(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
    }
}
