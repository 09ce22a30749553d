package org.partnerportal.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermsTest {

    private static final String ID = "1A2B3C4D-0000-4000-8000-0123456789AB";

    @Test
    void findsACustomerByEveryWordWithAllThatFollows() {
        assertThat(SearchTerms.of("Fabrikam Servicios, S.L.", null, null))
                .containsExactly("fabrikam servicios s l", "servicios s l", "s l", "l");
    }

    @Test
    void findsByDomainByItsPartsAndByMicrosoftId() {
        assertThat(SearchTerms.of("X", "mail.contoso.example", ID))
                .containsExactly(
                        "x", "mail contoso example", "contoso example", "1a2b3c4d 0000 4000 8000 0123456789ab");
    }

    @Test
    void knowsNeitherCaseNorAccentsInAnyAlphabet() {
        assertThat(SearchTerms.prefix("  Ñandú  ÁRBOL ")).isEqualTo("nandu arbol");
        assertThat(SearchTerms.prefix("Ёлочка «Йод»")).isEqualTo("елочка иод");
        assertThat(SearchTerms.prefix("Straße")).isEqualTo("strasse");
    }

    @Test
    void matchesWhatSomebodyTypesOfADomainOrAnId() {
        assertThat("contoso example").startsWith(SearchTerms.prefix("contoso.ex"));
        assertThat("1a2b3c4d 0000 4000 8000 0123456789ab").startsWith(SearchTerms.prefix("1A2B3C4D-0000-4"));
    }

    @Test
    void leavesNoWildcardAndNoMarkupInAQuery() {
        assertThat(SearchTerms.prefix("100%_<b>'")).isEqualTo("100 b");
        assertThat(SearchTerms.prefix("%_")).isEmpty();
    }

    @Test
    void cutsTermsToTheColumnWithoutBreakingACharacter() {
        String wide = "a" + "\uD835\uDD38".repeat(40);
        assertThat(SearchTerms.of("b".repeat(200), null, null)).allMatch(term -> term.length() == SearchTerms.LENGTH);
        assertThat(SearchTerms.sortName("x".repeat(59) + " " + "y".repeat(9))).isEqualTo("x".repeat(59));
        assertThat(SearchTerms.prefix(wide)).hasSizeLessThanOrEqualTo(SearchTerms.LENGTH);
        assertThat(SearchTerms.of("word ".repeat(40), null, null)).hasSizeLessThanOrEqualTo(17);
    }

    @Test
    void sortsWithoutQuotesAndPunctuation() {
        assertThat(SearchTerms.sortName("«Ромашка», ООО")).isEqualTo("ромашка ооо");
        assertThat(SearchTerms.sortName("!!!")).isEqualTo("!!!");
    }
}
