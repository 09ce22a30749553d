package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.partnerportal.mail.MailMessage;
import org.partnerportal.mail.MailService;

/** Writes to users about their accounts, each alone and in its language. */
@Dependent
class AccountMail {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private MailService mail;

    /** @param kind names the text; its arguments are the user's name and this link or other second argument */
    void send(User user, String kind, String argument) {
        enqueue(user.companyId(), user, kind, argument);
    }

    /** The same for what only the recipient may read: belongs to no company, so that no colleague finds it in its mail. */
    void sendSecret(User user, String kind, String argument) {
        enqueue(null, user, kind, argument);
    }

    private void enqueue(Long companyId, User user, String kind, String argument) {
        Locale language = new Locale(user.language());
        ResourceBundle texts = ResourceBundle.getBundle("i18n.accountmail", language, NO_FALLBACK);
        String key = "accountmail." + kind + ".";
        String text =
                new MessageFormat(texts.getString(key + "text"), language).format(new Object[] {user.name(), argument});
        mail.enqueue(new MailMessage(
                companyId, user.email(), user.language(), texts.getString(key + "subject"), text, null));
    }
}
