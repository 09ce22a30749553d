package org.partnerportal.dev.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * A key of 32 random bytes, made at the first start and kept beside the data.
 *
 * @param setting what hands it to the server
 * @param file readable by its owner alone
 */
record KeptKey(String setting, Path file) {

    /** What open forms are encrypted with, so that they outlive a restart, and what the secrets in the database are. */
    static List<KeptKey> of(Path data) {
        return List.of(
                new KeptKey("PORTAL_VIEW_STATE_KEY", data.resolve("view-state.key")),
                new KeptKey("PORTAL_SECRET_KEY", data.resolve("secret.key")));
    }

    /** Base64, the same at each start. */
    String value() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            Files.deleteIfExists(file);
            OwnerOnly.create(file);
            Files.writeString(file, random());
        }
        return Files.readString(file).strip();
    }

    private static String random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
