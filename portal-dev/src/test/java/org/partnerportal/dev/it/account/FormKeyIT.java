package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.shared.config.Settings;

/** A form can be sent after a restart and to another node because its key is the configured one and not the server's own. */
class FormKeyIT extends PortalIT {

    private static final int SEAL = 32;

    @Inject
    private Settings settings;

    @Test
    void formsAreSealedWithTheConfiguredKey() throws Exception {
        String page = new WebClient(settings.url()).get("/sign-in").body();
        byte[] state = Base64.getDecoder()
                .decode(WebClient.filled(page, Map.of(), "signIn").get("jakarta.faces.ViewState"));
        byte[] key = Base64.getDecoder()
                .decode(settings.text("PORTAL_VIEW_STATE_KEY").orElseThrow());

        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "AES"));
        byte[] seal = mac.doFinal(Arrays.copyOfRange(state, SEAL, state.length));

        assertThat(seal).isEqualTo(Arrays.copyOf(state, SEAL));
    }
}
