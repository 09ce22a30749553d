package org.partnerportal.shared.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Settings that several features read. Each comes from one environment variable and has a default that is safe. */
@ApplicationScoped
public class Settings {

    private final Map<String, String> environment;

    public Settings() {
        this(System.getenv());
    }

    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Address under which people reach the portal, without a slash at the end: {@code PORTAL_URL}. Links in mails are
     * built from it and never from a request, whose Host header its sender chooses.
     */
    public String url() {
        String local = "http://localhost:" + text("PORTAL_HTTP_PORT").orElse("8080") + "/portal";
        return URI.create(text("PORTAL_URL").orElse(local)).toString().replaceAll("/+$", "");
    }

    /** Whether this is a demonstration with well-known accounts: {@code PORTAL_DEMO=true}. */
    public boolean demo() {
        return text("PORTAL_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** A setting of one feature; empty when it is not set or blank. */
    public Optional<String> text(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
