package org.partnerportal.dev.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that forms are encrypted with, made at the first start and kept, so that an open form outlives a restart. */
final class ViewStateKey {

    static final String SETTING = "PORTAL_VIEW_STATE_KEY";

    private final Path file;

    ViewStateKey(Path data) {
        this.file = data.resolve("view-state.key");
    }

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
