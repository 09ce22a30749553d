package org.partnerportal.dev.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run may be told, by environment variable or by {@code -D}, the latter first. README lists the names.
 *
 * @param home the project's root
 * @param ear what to deploy
 * @param httpPort where the portal answers
 * @param adminPort where Payara is administered, always on loopback
 * @param databasePort of the database that the run brings up itself
 * @param bind the address that the HTTP listener is bound to
 * @param data the directory that outlives the run
 * @param heap the most that the server's heap may take, as {@code -Xmx} takes it
 * @param ownDatabase a database of the user's own, in whose stead none is started
 * @param environment further {@code PORTAL_} settings for the server
 */
public record Settings(
        Path home,
        Path ear,
        int httpPort,
        int adminPort,
        int databasePort,
        String bind,
        Path data,
        String heap,
        Optional<DatabaseAddress> ownDatabase,
        Map<String, String> environment) {

    /** Reads them from the system properties and the environment of this process. */
    public static Settings read() {
        Map<String, String> given = given();
        Path home =
                Path.of(System.getProperty("portal.home", "")).toAbsolutePath().normalize();
        return new Settings(
                home,
                home.resolve(System.getProperty("portal.ear", "portal-ear/target/portal.ear")),
                port(given, "PORTAL_HTTP_PORT").orElse(8080),
                port(given, "PORTAL_ADMIN_PORT").orElseGet(Ports::free),
                port(given, "PORTAL_DB_PORT").orElseGet(Ports::free),
                given.getOrDefault("PORTAL_BIND", "127.0.0.1"),
                home.resolve(given.getOrDefault("PORTAL_DATA", ".portal")).normalize(),
                heap(given.getOrDefault("PORTAL_HEAP", "768m")),
                DatabaseAddress.given(given),
                server(given));
    }

    /** The same beside a portal that may be running: data of its own below {@code .portal}, a free port, own database. */
    public Settings apart(String name) {
        return new Settings(
                home,
                ear,
                Ports.free(),
                adminPort,
                databasePort,
                "127.0.0.1",
                home.resolve(".portal").resolve(name),
                heap,
                Optional.empty(),
                environment);
    }

    /** The portal's address for a browser on this machine. */
    public URI address() {
        String host = List.of("127.0.0.1", "0.0.0.0").contains(bind) ? "localhost" : bind;
        return URI.create("http://" + host + ":" + httpPort + "/portal/");
    }

    /** Where Maven unpacked Payara and MariaDB for this project. */
    public Path software() {
        return home.resolve(".portal/server");
    }

    private static Map<String, String> given() {
        var all = new TreeMap<>(System.getenv());
        System.getProperties().forEach((name, value) -> all.put(name.toString(), value.toString()));
        all.keySet().removeIf(name -> !name.startsWith("PORTAL_"));
        all.values().removeIf(String::isBlank);
        return all;
    }

    private static Map<String, String> server(Map<String, String> given) {
        var settings = new TreeMap<>(given);
        settings.putIfAbsent("PORTAL_DEMO", "true");
        settings.putIfAbsent("PORTAL_MAIL", "outbox");
        boolean demo = Boolean.parseBoolean(settings.get("PORTAL_DEMO"));
        settings.putIfAbsent("PORTAL_SECOND_FACTOR", demo ? "offered" : "required");
        return settings;
    }

    private static Optional<Integer> port(Map<String, String> given, String name) {
        String text = given.get(name);
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new CannotStartException(name + " must be a port between 1 and 65535, and is '" + text + "'.");
        }
        return Optional.of(Integer.valueOf(text));
    }

    private static String heap(String text) {
        if (!text.matches("[1-9]\\d*[kKmMgG]")) {
            throw new CannotStartException("PORTAL_HEAP must be a size such as 768m or 2g, and is '" + text + "'.");
        }
        return text;
    }
}
