package org.partnerportal.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnerportal.web.shared.Bundles.Text;

/** Terms of the field, and none of the machine-translated ones that Microsoft's own pages are full of (DOMAIN 1.4). */
class WordingTest {

    private static final Pattern WRONG_SPANISH = words(
            "compatibilidad con (problemas|incidentes)|pol[ií]tica de recopilaci[oó]n\\w*|recopilaciones|colecciones",
            "entradas? t[aá]ctil\\w*|base de cuota|administrador de administraci[oó]n",
            "vales?|billetes?|tickets?|incidencias?|entradas? de soporte",
            "asociados?|directiva de cobro|cargar (todo|parte)");

    private static final Pattern WRONG_RUSSIAN = words(
            "билет\\p{L}*|тикет\\p{L}*|заряжае\\p{L}*|комплексн\\p{L}* связ\\p{L}*|применя\\p{L}* значени\\p{L}*",
            "оплат\\p{L}* по времени|доверенн\\p{L}* помощник\\p{L}*|партнер\\p{L}* прямого счета",
            "косвенн\\p{L}* (поставщик|торгов)\\p{L}*");

    /** Spanish with usted: no second person, no imperative of tú at the start of a sentence. */
    private static final Pattern TU = words(
            "tu|tus|tú|ti|contigo|te|tuy[oa]s?|puedes|quieres|tienes|debes|eres|estás|necesitas|podrás|verás|recibirás",
            "vosotros|vuestr[oa]s?|haz clic|inténtalo|asegúrate");

    private static final Pattern TU_IMPERATIVE = Pattern.compile(
            "(^|[.:;!?¡¿] )(Elige|Introduce|Pulsa|Escribe|Revisa|Selecciona|Añade|Guarda|Haz|Vuelve|Comprueba|Inicia|Abre)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Polite Russian writes вы in lower case unless a sentence starts with it. */
    private static final Pattern CAPITAL_VY =
            Pattern.compile("(?<![.!?…:»] )(?<!^)\\bВ(ы|ас|ам|ами|аш\\p{L}*)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** The brand is written in Russian; product names keep their Latin form (Microsoft 365, Microsoft Entra). */
    private static final Pattern LATIN_BRAND = Pattern.compile("Microsoft(?! [A-Z0-9])");

    @Test
    void spanishUsesTheTermsOfTheField() {
        refuse("es", WRONG_SPANISH);
    }

    @Test
    void spanishSaysUsted() {
        refuse("es", TU);
        refuse("es", TU_IMPERATIVE);
    }

    @Test
    void russianUsesTheTermsOfTheField() {
        refuse("ru", WRONG_RUSSIAN);
        refuse("ru", LATIN_BRAND);
    }

    @Test
    void russianWritesVyInLowerCase() {
        refuse("ru", CAPITAL_VY);
    }

    private static void refuse(String language, Pattern wrong) {
        assertThat(Bundles.all().stream()
                        .filter(text -> text.language().equals(language))
                        .filter(text -> wrong.matcher(text.value()).find())
                        .map(WordingTest::line))
                .as("texts with " + wrong)
                .isEmpty();
    }

    private static String line(Text text) {
        return text.where() + " = " + text.value();
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                "\\b(" + String.join("|", alternatives) + ")\\b",
                Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
