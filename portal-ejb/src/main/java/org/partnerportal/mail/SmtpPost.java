package org.partnerportal.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends through an SMTP server over one connection, which it opens with the first mail and renews when it breaks. */
final class SmtpPost implements MailPost {

    private static final Logger LOG = Logger.getLogger(SmtpPost.class.getName());
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final Session session;
    private Transport transport;

    SmtpPost(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties());
    }

    @Override
    public void send(QueuedMail mail) throws MessagingException {
        MimeMessage message = message(mail);
        if (transport == null || !transport.isConnected()) {
            transport = session.getTransport("smtp");
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
        }
        transport.sendMessage(message, message.getAllRecipients());
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException broken) {
                LOG.log(Level.FINE, "SMTP connection did not close in order", broken);
            }
        }
    }

    private MimeMessage message(QueuedMail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(MailHtml.of(mail.text(), mail.language()), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.mime.allowutf8", "true");
        return properties;
    }
}
