package org.partnerportal.dev.it.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All pages of the deployed portal, as the server has them on its disk. */
public final class Pages {

    private static final String SUFFIX = ".xhtml";

    private Pages() {}

    /** Paths without suffix, for example {@code /users/list}. */
    public static List<String> all() throws IOException {
        Path root = Path.of(System.getProperty("com.sun.aas.instanceRoot"), "applications/portal/portal-web_war");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> "/" + root.relativize(file))
                    .filter(file -> file.endsWith(SUFFIX))
                    .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/"))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }
}
