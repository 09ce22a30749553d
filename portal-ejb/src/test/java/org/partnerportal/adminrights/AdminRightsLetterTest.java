package org.partnerportal.adminrights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.account.Mailbox;

class AdminRightsLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant END = Instant.parse("2026-11-28T09:00:00Z");
    private static final AdminRights RIGHTS = new AdminRights(
            3,
            1,
            "Contoso",
            2,
            "Fourth Coffee's",
            AdminKind.GDAP,
            "First {0} line",
            AdminState.EXPIRING,
            null,
            List.of(new HeldRole("Global Reader", null)),
            List.of(),
            30,
            false,
            NOW,
            null,
            NOW,
            END,
            null,
            null,
            0);

    @ParameterizedTest
    @CsvSource({
        "en, Hello Ada|end in 7 days|28 November 2026",
        "es, 'Hola, Ada|Quedan 7 días|28 de noviembre de 2026'",
        "ru, 'Здравствуйте, Ada|через 7 дн.|28 ноября 2026'"
    })
    void isInTheReadersLanguageAndZone(String language, String parts) {
        AdminRightsLetter letter = letter(AdminNews.REMINDED, language, "Asia/Almaty");

        assertThat(letter.subject() + "\n" + letter.text("https://portal.example/x"))
                .contains(parts.split("\\|"))
                .contains("Contoso", "Fourth Coffee's", "First {0} line", "– Global Reader", "Asia/Almaty")
                .contains("https://portal.example/x");
    }

    @ParameterizedTest
    @EnumSource(AdminNews.class)
    void existsForAllNewsInAllLanguages(AdminNews news) {
        for (String language : List.of("en", "es", "ru")) {
            AdminRightsLetter letter = letter(news, language, "UTC");
            assertThat(letter.subject()).as(language).isNotBlank().doesNotContain("{2}");
            assertThat(letter.text("/"))
                    .as(language)
                    .doesNotContain("{2}", "{3}")
                    .contains("Fourth Coffee's");
        }
    }

    @Test
    void countsTheLastDayAsOne() {
        AdminRightsLetter letter = new AdminRightsLetter(
                AdminNews.REMINDED, RIGHTS, new Mailbox("a@b.example", "Ada", "en", "UTC"), END.minusSeconds(3600));

        assertThat(letter.subject()).contains("end in 1 day:");
    }

    private static AdminRightsLetter letter(AdminNews news, String language, String zone) {
        return new AdminRightsLetter(news, RIGHTS, new Mailbox("a@b.example", "Ada", language, zone), NOW);
    }
}
