package org.partnerportal.dev.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever comes to the portal's address, in any language and at any width, gets a page that works. */
class FrontDoorBrowserIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"DESKTOP,en", "DESKTOP,es", "DESKTOP,ru", "PHONE,en", "PHONE,es", "PHONE,ru"})
    void opens(Device device, String language) {
        var door = open(device, language);
        var response = door.navigate("");

        assertThat(response.status()).isEqualTo(200);
        assertThat(door.locator("html").getAttribute("lang")).isEqualTo(language);
        checkAxe(door);
        checkFits(door);
        screenshot(door, "front-door-" + device.name().toLowerCase() + "-" + language);
    }
}
