package org.partnerportal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "Microsoft ID, CUSTOMER_ID",
        "Identificador de Microsoft, CUSTOMER_ID",
        "Идентификатор Майкрософт, CUSTOMER_ID",
        "Company name, COMPANY_NAME",
        "Nombre de la empresa, COMPANY_NAME",
        "Название организации, COMPANY_NAME",
        "Primary domain name, PRIMARY_DOMAIN",
        "Nombre de dominio principal, PRIMARY_DOMAIN",
        "Имя основного домена, PRIMARY_DOMAIN",
        "Relationship, RELATIONSHIP",
        "Relación, RELATIONSHIP",
        "Связь, RELATIONSHIP",
        "Subscription ID, SUBSCRIPTION_ID",
        "Id. de suscripción, SUBSCRIPTION_ID",
        "Идентификатор подписки, SUBSCRIPTION_ID",
        "Subscription, PRODUCT",
        "Suscripción, PRODUCT",
        "Подписка, PRODUCT",
        "Quantity, QUANTITY",
        "Cantidad, QUANTITY",
        "Количество, QUANTITY",
        "Status, STATUS",
        "Estado, STATUS",
        "Состояние, STATUS",
        "Reseller, RESELLER",
        "Revendedor, RESELLER",
        "Торговый посредник, RESELLER"
    })
    void knowsTheHeadingsOfPartnerCenterInThreeLanguages(String heading, ImportField field) {
        assertThat(Headings.field(heading)).contains(field);
    }

    @Test
    void mindsNeitherCaseNorBlanksNorAccentsNorAByteOrderMark() {
        assertThat(List.of("\uFEFFMICROSOFT ID", "  relacion ", "Id.\u00A0de  SUSCRIPCIÓN", "relacio\u0301n"))
                .map(heading -> Headings.field(heading).orElseThrow())
                .containsExactly(
                        ImportField.CUSTOMER_ID,
                        ImportField.RELATIONSHIP,
                        ImportField.SUBSCRIPTION_ID,
                        ImportField.RELATIONSHIP);
    }

    @ParameterizedTest
    @EnumSource(ImportField.class)
    void recognisesWhatItWrites(ImportField field) {
        assertThat(List.of("en", "es", "ru"))
                .map(language -> Headings.of(field, new Locale(language)))
                .allSatisfy(heading -> assertThat(Headings.field(heading)).contains(field));
    }

    @Test
    void passesOverTheColumnsOfAReport() {
        assertThat(Headings.ofReport("Línea")).isTrue();
        assertThat(Headings.ofReport("причина")).isTrue();
        assertThat(Headings.field("Reason")).isEmpty();
    }

    @Test
    void knowsNoOtherHeading() {
        assertThat(Headings.field("Telephone")).isEmpty();
        assertThat(Headings.field("")).isEmpty();
    }
}
