package org.partnerportal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailMessageTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@fabrikam.example", "josé.núñez+soporte@fabrikam.example", "анна@пример.рф"})
    void takesOnePlainAddress(String recipient) {
        assertThat(to(recipient, "x").recipient()).isEqualTo(recipient);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@fabrikam.example, bob@fabrikam.example",
                "ana@fabrikam.example\r\nBcc: bob@fabrikam.example",
                "ana@fabrikam.example\nBcc: bob@fabrikam.example",
                "Ana <ana@fabrikam.example>",
                "ana@fabri kam.example",
                "a@b@c"
            })
    void refusesWhatCouldReachSomebodyElse(String recipient) {
        assertThatThrownBy(() -> to(recipient, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheSubjectOnOneLine() {
        assertThat(to("a@b.example", "Hello\r\nBcc: bob@fabrikam.example\u2028x\u0000y")
                        .subject())
                .isEqualTo("Hello Bcc: bob@fabrikam.example x y");
    }

    @Test
    void cutsASubjectThatIsTooLong() {
        assertThat(to("a@b.example", "x".repeat(1000)).subject()).hasSize(250).endsWith("x…");
    }

    private static MailMessage to(String recipient, String subject) {
        return new MailMessage(null, recipient, "en", subject, "text", null);
    }
}
