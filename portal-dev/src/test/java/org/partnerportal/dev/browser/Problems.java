package org.partnerportal.dev.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the browser complained about: script errors, failed loads, violations of the content security policy. */
final class Problems {

    private final List<String> found = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    void watch(Page page) {
        page.onPageError(error -> found.add(page.url() + " script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                found.add(page.url() + " console: " + message.text() + " " + message.location());
            }
        });
    }

    void expect(String pattern) {
        expected.add(Pattern.compile(pattern));
    }

    void assertNone() {
        assertThat(found.stream().filter(this::unexpected))
                .as("what the browser complained about")
                .isEmpty();
    }

    private boolean unexpected(String problem) {
        return expected.stream().noneMatch(pattern -> pattern.matcher(problem).find());
    }
}
