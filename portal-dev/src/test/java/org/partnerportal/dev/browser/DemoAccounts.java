package org.partnerportal.dev.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.partnerportal.dev.it.account.QuickHash;
import org.partnerportal.dev.run.DatabaseAddress;
import org.partnerportal.dev.stack.TestStack;

/** What the demo feature says about its accounts: {@code password=…} of all of them, and {@code e-mail=who it is}. */
public final class DemoAccounts {

    /** Those who have signed in with the password as the portal hashed it. */
    private static final Set<String> PROVEN = new HashSet<>();

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

    /** After an account has signed in once: checking its password need not take long again, see {@link QuickHash}. */
    static void signedIn(String email) {
        if (PROVEN.add(email)) {
            DatabaseAddress database = TestStack.running().databaseAddress();
            try (Connection connection =
                            DriverManager.getConnection(database.url(), database.user(), database.password());
                    PreparedStatement update =
                            connection.prepareStatement("UPDATE portal_user SET password_hash = ? WHERE email = ?")) {
                update.setString(1, QuickHash.of(password()));
                update.setString(2, email);
                update.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
