package org.partnerportal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnerportal.shared.config.Settings;

/**
 * How mail leaves: {@code PORTAL_MAIL=outbox} keeps it (the default), {@code smtp} sends it through {@code
 * PORTAL_SMTP_HOST}, {@code PORTAL_SMTP_PORT} (587), {@code PORTAL_SMTP_USER}, {@code PORTAL_SMTP_PASSWORD} and {@code
 * PORTAL_SMTP_STARTTLS} ({@code required}, or {@code off} for a relay on the same machine) as {@code PORTAL_MAIL_FROM}.
 * It is forgotten {@code PORTAL_MAIL_RETENTION_DAYS} (90) days after it was written.
 */
@ApplicationScoped
class MailSettings {

    static final int DEFAULT_DAYS = 90;

    private final Settings settings;

    /** For the container's proxy. */
    protected MailSettings() {
        this(null);
    }

    @Inject
    MailSettings(Settings settings) {
        this.settings = settings;
    }

    /** Whether mail is kept and not sent. */
    boolean outbox() {
        String mode = settings.text("PORTAL_MAIL").orElse("outbox");
        return switch (mode) {
            case "outbox" -> true;
            case "smtp" -> false;
            default -> throw new IllegalStateException("PORTAL_MAIL is outbox or smtp, not " + mode);
        };
    }

    /** A way out for one batch, to be closed after it. */
    MailPost post() {
        return outbox() ? mail -> {} : new SmtpPost(this);
    }

    /**
     * How long a mail is kept once it was sent or given up.
     *
     * @throws IllegalStateException when the setting is not a number of days
     */
    Duration retention() {
        String days = settings.text("PORTAL_MAIL_RETENTION_DAYS").orElse(String.valueOf(DEFAULT_DAYS));
        if (!days.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalStateException("PORTAL_MAIL_RETENTION_DAYS must be a number of days, at least 1: " + days);
        }
        return Duration.ofDays(Integer.parseInt(days));
    }

    String host() {
        return required("PORTAL_SMTP_HOST");
    }

    int port() {
        return Integer.parseInt(settings.text("PORTAL_SMTP_PORT").orElse("587"));
    }

    /** Null when the server asks for no sign-in. */
    String user() {
        return settings.text("PORTAL_SMTP_USER").orElse(null);
    }

    /** Null without a user: with any password at all, the mail library would sign in as the system's user. */
    String password() {
        return user() == null ? null : settings.text("PORTAL_SMTP_PASSWORD").orElse("");
    }

    boolean startTls() {
        return !settings.text("PORTAL_SMTP_STARTTLS").orElse("required").equals("off");
    }

    String from() {
        return required("PORTAL_MAIL_FROM");
    }

    private String required(String variable) {
        return settings.text(variable)
                .orElseThrow(() -> new IllegalStateException("PORTAL_MAIL=smtp needs " + variable));
    }
}
