package org.partnerportal.web.shared;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The query part of an address; immutable. Of parameters that are repeated the last counts, and empty ones are dropped,
 * so that an address says only what it means.
 */
record Query(Map<String, String> parameters) {

    static Query of(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new Query(parameters);
    }

    Optional<String> first(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Sets a parameter; null or empty removes it. */
    Query with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Query(changed);
    }

    /** With its question mark; empty when there is nothing to say. */
    String text() {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
