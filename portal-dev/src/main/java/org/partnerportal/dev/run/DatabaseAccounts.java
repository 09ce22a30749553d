package org.partnerportal.dev.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The database's accounts: the portal's own, confined to its schema, and root, each with a new password every run. */
final class DatabaseAccounts {

    private final String password = random();

    String password() {
        return password;
    }

    /** The file that the server runs through before it takes connections. Only its owner may read it. */
    Path write(Path file) throws IOException {
        Files.deleteIfExists(file);
        OwnerOnly.create(file);
        Files.writeString(
                file,
                String.join(
                        "\n",
                        List.of(
                                "CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
                                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + random() + "';",
                                account("localhost"),
                                account("127.0.0.1"))));
        return file;
    }

    private String account(String host) {
        String name = "'portal'@'" + host + "'";
        return "CREATE USER IF NOT EXISTS " + name + ";\n"
                + "ALTER USER " + name + " IDENTIFIED BY '" + password + "';\n"
                + "GRANT ALL ON portal.* TO " + name + ";\n";
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
