package org.partnerportal.dev.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Deque's axe inside the page that it looks at. Its own builder opens one more browser session for every look, brings home
 * all that was in order, too, and takes an axe that stumbled for one that found nothing.
 */
final class Axe {

    private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** Results of other types are only counted: telling them at length would take longer than finding them. */
    private static final String RUN =
            """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.html).join(' ')}`)
            """;

    private Axe() {}

    /** What axe calls serious or critical, in frames of the page as well. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        for (Frame frame : page.frames()) {
            if (frame.evaluate("typeof axe").equals("undefined")) {
                frame.evaluate(SCRIPT);
            }
        }
        return (List<String>) page.evaluate(RUN);
    }
}
