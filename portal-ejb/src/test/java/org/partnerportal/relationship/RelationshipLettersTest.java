package org.partnerportal.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipLettersTest {

    private final RelationshipLetters letters = new RelationshipLetters();

    @ParameterizedTest
    @CsvSource({
        "request.rights, en", "request.rights, es", "request.rights, ru",
        "request.plain, en", "request.plain, es", "request.plain, ru",
        "partnership, en", "partnership, es", "partnership, ru"
    })
    void leaveThePlaceOfTheLinkAndNameThePartner(String key, String language) {
        RequestLetter draft = letters.draft(key, language, "O'Hara {0} & Co", 30L);

        assertThat(draft.subject()).contains("O'Hara {0} & Co");
        assertThat(draft.text()).contains("30").contains("O'Hara {0} & Co");
        assertThat(draft.hasLink()).isTrue();
        assertThat(draft.with("https://portal.example/x"))
                .contains("https://portal.example/x")
                .doesNotContain("[link]");
    }
}
