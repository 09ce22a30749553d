package org.partnerportal.dev.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.partnerportal.dev.stack.TestStack;

/** What the demo feature says about its accounts: {@code password=…} of all of them, and {@code e-mail=who it is}. */
public final class DemoAccounts {

    private DemoAccounts() {}

    public static String password() {
        Path file = TestStack.home().resolve("portal-ejb/src/main/resources/demo/accounts.properties");
        var accounts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            accounts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return accounts.getProperty("password");
    }
}
