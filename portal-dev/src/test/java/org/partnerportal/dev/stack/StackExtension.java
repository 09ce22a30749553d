package org.partnerportal.dev.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the stack before Arquillian looks for it, and repeats what tests inside the server tell in its log. Inside the
 * server, where tests run, too, there is nothing to start.
 */
public class StackExtension implements BeforeAllCallback, AfterAllCallback {

    /** How a line begins that whoever runs the tests should read. */
    private static final String TOLD = "  isolation: ";

    private static int repeated;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!insideServer()) {
            int port = TestStack.running().settings().adminPort();
            System.setProperty("portal.test.admin.port", String.valueOf(port));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Path log = TestStack.target().resolve("stack/domain/logs/console.log");
        if (!insideServer() && Files.exists(log)) {
            List<String> told = Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.startsWith(TOLD))
                    .map(line -> line.strip().replaceFirst("\\W+$", ""))
                    .toList();
            told.stream().skip(repeated).forEach(System.out::println);
            repeated = told.size();
        }
    }

    private static boolean insideServer() {
        return System.getProperty("com.sun.aas.instanceRoot") != null;
    }
}
