package org.partnerportal.dev.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes to the portal's address, in any language and at any width, gets a page that works. */
class FrontDoorBrowserIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ru"})
    void opens(String language) {
        var door = open(Device.DESKTOP, language);
        var response = door.navigate("");

        assertThat(response.status()).isEqualTo(200);
        checkLook(door, language, "front-door");
    }
}
