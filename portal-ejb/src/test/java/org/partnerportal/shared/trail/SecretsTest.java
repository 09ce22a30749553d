package org.partnerportal.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every column that a migration makes against the list of secrets. */
class SecretsTest {

    private static final Pattern TABLE =
            Pattern.compile("(?:CREATE|ALTER) TABLE (?:IF NOT EXISTS )?(\\w+)(.*?);", Pattern.DOTALL);
    private static final Pattern COLUMN =
            Pattern.compile("^\\s*(?:ADD (?:COLUMN )?)?([a-z]\\w*) +[A-Z]+", Pattern.MULTILINE);
    /** What a secret may be called. */
    private static final Pattern SUSPICIOUS =
            Pattern.compile("pass|token|secret|stamp|hash|sha|key|salt|totp|otp_|code|credential|pin$|body|private");

    /** Called like a secret, and none: hashes of content that is kept beside them, and codes of states. */
    private static final Set<String> HARMLESS = Set.of(
            "audit_entry.hash",
            "audit_entry.previous_hash",
            "audit_head.last_hash",
            "audit_head.previous_hash",
            "audit_head.anchor_hash",
            "contradiction.code",
            "deadline.code",
            "source.code",
            "subscription.status_code",
            "support_offer.draft_sha256",
            "support_offer_version.content_sha256",
            "task.code");

    @Test
    void everyColumnThatSoundsLikeASecretIsOneOrIsKnownToBeNone() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (String column : columns()) {
            String[] parts = column.split("\\.");
            if (SUSPICIOUS.matcher(parts[1]).find() && !HARMLESS.contains(column) && !Secrets.is(parts[0], parts[1])) {
                unknown.add(column);
            }
        }
        assertThat(unknown)
                .as("mask them in Secrets, or say here that they are harmless")
                .isEmpty();
    }

    @Test
    void theSchemaIsReallyRead() throws IOException {
        assertThat(columns())
                .contains("portal_user.password_hash", "one_time_link.token_hash", "audit_entry.details")
                .containsAll(HARMLESS)
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "portal_user, password_hash, true",
        "portal_user, security_stamp, true",
        "one_time_link, token_hash, true",
        "contact_link, token, true",
        "outbound_mail, receipt_token, true",
        "outbound_mail, body, true",
        "second_factor, totp_secret, true",
        "portal_user, email, false",
        "company, name, false"
    })
    void whatIsSecret(String table, String column, boolean secret) {
        assertThat(Secrets.is(table, column)).isEqualTo(secret);
    }

    private static Set<String> columns() throws IOException {
        Set<String> columns = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.toList()) {
                Matcher table = TABLE.matcher(Files.readString(file));
                while (table.find()) {
                    Matcher column = COLUMN.matcher(table.group(2));
                    while (column.find()) {
                        if (!List.of("primary", "unique", "foreign").contains(column.group(1))) {
                            columns.add(table.group(1) + "." + column.group(1));
                        }
                    }
                }
            }
        }
        return columns;
    }
}
