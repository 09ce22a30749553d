package org.partnerportal.dev.it.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.account.Role;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Tenants;
import org.partnerportal.dev.it.account.WebClient;
import org.partnerportal.shared.config.Settings;

/** The page of what is to be mended, for a partner that has done nothing yet. */
class GapsPageIT extends PortalIT {

    private static final String URGENT = "Sin oferta publicada";
    private static final String LATER = "Perfil de soporte vacío";

    @Inject
    private Settings settings;

    @Inject
    private Tenants tenants;

    private WebClient browser;

    @BeforeEach
    void signIn() throws Exception {
        long company = tenants.company(CompanyKind.DIRECT_BILL_PARTNER);
        browser = new WebClient(settings.url());
        browser.signIn(tenants.user(company, Role.ADMIN_AGENT), Tenants.PASSWORD);
    }

    @Test
    void isNarrowedByUrgencyInTheAddress() throws Exception {
        assertThat(browser.get("/gaps").body()).contains(URGENT, LATER).doesNotContain("urgency=SOON");
        assertThat(browser.get("/gaps?urgency=urgent").body())
                .contains(URGENT, "urgency=SOON")
                .doesNotContain(LATER);
        assertThat(browser.get("/gaps?urgency=later").body()).contains(LATER).doesNotContain(URGENT);
        assertThat(browser.get("/gaps?urgency=soon").body())
                .contains("Nada con esa urgencia")
                .doesNotContain(URGENT, LATER);
        assertThat(browser.get("/gaps?urgency=nonsense").body()).contains(URGENT, LATER);
    }
}
