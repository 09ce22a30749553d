package org.partnerportal.dev.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.bastiaanjansen.otp.TOTPGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The app on somebody's phone. */
public final class Authenticator {

    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");
    private static final long STEP = 30;
    private static final long CALM = 5;

    private final TOTPGenerator generator;

    /** @param secret as it stands on the page, with or without spaces */
    public Authenticator(String secret) {
        generator = TOTPGenerator.withDefaultValues(secret.replace(" ", "").getBytes(StandardCharsets.US_ASCII));
    }

    /** Takes the secret from the page that sets a factor up. */
    public static Authenticator readFrom(String page) {
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        return new Authenticator(secret.group(1));
    }

    /** What it shows now. */
    public String code() {
        return code(0);
    }

    /** What it shows when its clock is that many steps of 30 seconds fast, or slow. */
    public String code(int steps) {
        return generator.at(Instant.now().plusSeconds(steps * STEP));
    }

    /** Waits, if need be, so that the code does not change within the next seconds. */
    static void calm() throws InterruptedException {
        long left = STEP - Instant.now().getEpochSecond() % STEP;
        if (left < CALM) {
            Thread.sleep(Duration.ofSeconds(left).toMillis());
        }
    }
}
