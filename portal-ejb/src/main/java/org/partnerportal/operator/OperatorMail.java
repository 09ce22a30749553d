package org.partnerportal.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.partnerportal.account.Mailbox;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserQueries;
import org.partnerportal.company.ChangeStanding;
import org.partnerportal.mail.MailMessage;
import org.partnerportal.mail.MailService;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Writes to the administrators of a tenant, each alone and in its language. */
@Dependent
class OperatorMail {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'");

    @Inject
    private MailService mail;

    @Inject
    private UserQueries users;

    @Inject
    private Settings settings;

    /** The new standing, and why. */
    void standingChanged(ChangeStanding command) {
        send(command.companyId(), "standing", texts -> new Object[] {
            texts.getString("operatormail.status." + command.status()),
            command.reason().strip()
        });
    }

    /** Who runs the portal may look into the tenant from now on. */
    void accessBegun(long companyId, OperatorAccess access) {
        String until = MOMENT.format(access.endsAt().atOffset(ZoneOffset.UTC));
        send(companyId, "access", texts -> new Object[] {until, access.reason(), settings.url() + "/audit"});
    }

    /** What is put into the text, in the words of its language. */
    private interface Arguments {
        Object[] in(ResourceBundle texts);
    }

    private void send(long companyId, String kind, Arguments arguments) {
        List<Mailbox> administrators =
                CallerContext.getAs(Caller.system(companyId), () -> users.holders(Role.GLOBAL_ADMIN));
        administrators.forEach(recipient -> send(companyId, kind, arguments, recipient));
    }

    private void send(long companyId, String kind, Arguments arguments, Mailbox recipient) {
        Locale language = new Locale(recipient.language());
        ResourceBundle texts = ResourceBundle.getBundle("i18n.operatormail", language, NO_FALLBACK);
        String key = "operatormail." + kind + ".";
        Object[] given = arguments.in(texts);
        Object[] all = new Object[given.length + 1];
        all[0] = recipient.name();
        System.arraycopy(given, 0, all, 1, given.length);
        String text = new MessageFormat(texts.getString(key + "text"), language).format(all);
        mail.enqueue(new MailMessage(
                companyId, recipient.email(), recipient.language(), texts.getString(key + "subject"), text, null));
    }
}
