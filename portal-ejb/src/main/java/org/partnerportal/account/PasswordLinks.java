package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;
import org.partnerportal.mail.MailMessage;
import org.partnerportal.mail.MailService;
import org.partnerportal.shared.config.Settings;

/** Makes links to set a password and mails them, each to its user alone and in its language. */
@Dependent
class PasswordLinks {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private OneTimeLinkRepository links;

    @Inject
    private MailService mail;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void send(User user, LinkPurpose purpose) {
        OneTimeToken token = OneTimeToken.create();
        links.store(token, purpose, user.id(), clock.instant());
        String url = settings.url() + "/reset-password?token=" + token.value();
        mail.enqueue(message(user, purpose, url));
    }

    void closeAllOf(User user) {
        links.closeAllOf(user.id(), clock.instant());
    }

    /** Belongs to no company, so that no colleague finds the link in a list of the company's mail. */
    private MailMessage message(User user, LinkPurpose purpose, String url) {
        ResourceBundle texts = ResourceBundle.getBundle("i18n.accountmail", new Locale(user.language()), NO_FALLBACK);
        String key = "accountmail." + purpose.name().toLowerCase(Locale.ROOT) + ".";
        String text = new MessageFormat(texts.getString(key + "text"), new Locale(user.language()))
                .format(new Object[] {user.name(), url});
        return new MailMessage(null, user.email(), user.language(), texts.getString(key + "subject"), text, null);
    }
}
