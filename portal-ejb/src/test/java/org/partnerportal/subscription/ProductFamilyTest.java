package org.partnerportal.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductFamilyTest {

    @ParameterizedTest
    @CsvSource({
        "Microsoft 365 Business Premium,MICROSOFT_365",
        "Office 365 E3,MICROSOFT_365",
        "Exchange Online (Plan 1),MICROSOFT_365",
        "Azure plan,AZURE",
        "Dynamics 365 Sales Professional,DYNAMICS_365",
        "Dynamics 365 Business Central Essentials,BUSINESS_CENTRAL",
        "Power BI Pro,POWER_PLATFORM",
        "Windows Server 2025 Standard,ON_PREMISES",
        "SQL Server 2022 - 1 Device CAL,ON_PREMISES",
        "Acronis Cyber Protect,OTHER"
    })
    void readsTheFamilyFromTheName(String product, ProductFamily family) {
        assertThat(ProductFamily.of(product)).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({"Active,ACTIVE", "ACTIVA,ACTIVE", "Приостановлена,SUSPENDED", "Срок действия истёк,EXPIRED"})
    void readsTheStatusInThreeLanguages(String verbatim, SubscriptionStatus status) {
        assertThat(SubscriptionStatus.of(verbatim)).isEqualTo(status);
    }

    @Test
    void toleratesAStatusItDoesNotKnow() {
        assertThat(SubscriptionStatus.of("In transition")).isEqualTo(SubscriptionStatus.OTHER);
        assertThat(SubscriptionStatus.OTHER.alive()).isTrue();
    }
}
