package org.partnerportal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.config.Settings;

/** Through a real SMTP server. */
class SmtpPostTest {

    private static final String TEXT =
            "Здравствуйте, Анна!\n\nSu contraseña: https://portal.example/x?a=1&b=2\n.\n<b>no</b> 🙂";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsEveryScriptUnharmedAsTextAndAsHtml() throws Exception {
        send(new QueuedMail(1, "ana@fabrikam.example", "ru", "Новый пароль – contraseña 🙂", TEXT, 0));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Новый пароль – contraseña 🙂");
        assertThat(received.getFrom()[0]).hasToString("portal@fabrikam.example");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getAllRecipients()[0]).hasToString("ana@fabrikam.example");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(text(parts.getBodyPart(0))).isEqualTo(TEXT);
        assertThat(parts.getBodyPart(1).getContentType())
                .startsWith("text/html")
                .containsIgnoringCase("utf-8");
        assertThat(text(parts.getBodyPart(1)))
                .contains(
                        "<html lang=\"ru\">",
                        "&lt;b&gt;no&lt;/b&gt;",
                        "<a href=\"https://portal.example/x?a=1&amp;b=2\">");
    }

    @Test
    void signsInWhenTheServerAsksForIt() throws Exception {
        server.setUser("portal@fabrikam.example", "portal", "secret");

        send(mail(), Map.of("PORTAL_SMTP_USER", "portal", "PORTAL_SMTP_PASSWORD", "secret"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> send(mail(), Map.of("PORTAL_SMTP_USER", "portal", "PORTAL_SMTP_PASSWORD", "wrong")))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void sendsNothingInTheOpenUnlessToldTo() {
        assertThatThrownBy(() -> send(mail(), Map.of("PORTAL_SMTP_STARTTLS", "required")))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysSoWhenNobodyAnswers() {
        MailSettings settings = settings(Map.of());
        server.stop();

        try (SmtpPost post = new SmtpPost(settings)) {
            assertThatThrownBy(() -> post.send(mail())).isInstanceOf(MessagingException.class);
        }
    }

    @Test
    void sendsABatchOverOneConnection() throws Exception {
        try (SmtpPost post = new SmtpPost(settings(Map.of()))) {
            for (int i = 0; i < 20; i++) {
                post.send(mail());
            }
        }

        assertThat(server.getReceivedMessages()).hasSize(20);
    }

    private static QueuedMail mail() {
        return new QueuedMail(1, "ana@fabrikam.example", "en", "Subject", "Text", 0);
    }

    private void send(QueuedMail mail) throws MessagingException {
        send(mail, Map.of());
    }

    private void send(QueuedMail mail, Map<String, String> more) throws MessagingException {
        try (SmtpPost post = new SmtpPost(settings(more))) {
            post.send(mail);
        }
    }

    private MailSettings settings(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PORTAL_MAIL", "smtp",
                "PORTAL_SMTP_HOST", "127.0.0.1",
                "PORTAL_SMTP_PORT", Integer.toString(server.getSmtp().getPort()),
                "PORTAL_SMTP_STARTTLS", "off",
                "PORTAL_MAIL_FROM", "portal@fabrikam.example"));
        environment.putAll(more);
        return new MailSettings(new Settings(environment));
    }

    private static String text(BodyPart part) throws Exception {
        return part.getContent().toString().replace("\r\n", "\n");
    }
}
