package org.partnerportal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.MessagingException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.shared.config.Settings;

/** What a server that refuses a recipient means for the mail, and that the next mail goes out all the same. */
class SmtpRefusalTest {

    private RefusingServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RefusingServer(Map.of(
                "gone@fabrikam.example", "550 5.1.1 no such user",
                "never@fabrikam.example", "553 5.1.3 not an address",
                "full@fabrikam.example", "452 4.2.2 mailbox full",
                "later@fabrikam.example", "450 4.7.1 greylisted"));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"gone,true,550", "never,true,553", "full,false,452", "later,false,450"})
    void endsTheMailForGoodOnlyWhenTheServerSaysSo(String name, boolean forGood, String code) throws Exception {
        try (SmtpPost post = new SmtpPost(settings(server.port()))) {
            MessagingException refused = refusal(post, name);

            assertThat(MailRound.isFinal(refused)).isEqualTo(forGood);
            assertThat(MailRound.reason(refused)).contains(code);
        }
    }

    @Test
    void sendsTheNextMailsOfTheBatch() throws Exception {
        try (SmtpPost post = new SmtpPost(settings(server.port()))) {
            post.send(mail("first"));
            refusal(post, "gone");
            post.send(mail("second"));
            refusal(post, "later");
            post.send(mail("third"));
        }

        assertThat(server.accepted())
                .containsExactly("first@fabrikam.example", "second@fabrikam.example", "third@fabrikam.example");
    }

    @Test
    void triesAgainWhenNobodyAnswers() throws Exception {
        // A port held without listening refuses for certain; a port given back may be another process's by now.
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (SmtpPost post = new SmtpPost(settings(held.getLocalPort()))) {
                assertThat(MailRound.isFinal(refusal(post, "anybody"))).isFalse();
            }
        }
    }

    private static MessagingException refusal(SmtpPost post, String name) {
        MessagingException refused = catchThrowableOfType(MessagingException.class, () -> post.send(mail(name)));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static QueuedMail mail(String name) {
        return new QueuedMail(1, name + "@fabrikam.example", "en", "Subject", "Text", 0);
    }

    private static MailSettings settings(int port) {
        return new MailSettings(new Settings(Map.of(
                "PORTAL_MAIL", "smtp",
                "PORTAL_SMTP_HOST", "127.0.0.1",
                "PORTAL_SMTP_PORT", Integer.toString(port),
                "PORTAL_SMTP_STARTTLS", "off",
                "PORTAL_MAIL_FROM", "portal@fabrikam.example")));
    }
}
