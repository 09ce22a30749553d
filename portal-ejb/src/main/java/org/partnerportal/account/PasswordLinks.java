package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.SecretBox;

/**
 * Makes links to set a password and mails them, each to its user alone and in its language. Whom no password lets in gets
 * the address where its company's people begin to sign in.
 */
@Dependent
class PasswordLinks {

    @Inject
    private OneTimeLinkRepository links;

    @Inject
    private UserRepository users;

    @Inject
    private AccountMail mail;

    @Inject
    private SecretBox secrets;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void send(User user, LinkPurpose purpose) {
        if (!users.passwordOpens(user.id())) {
            mail.send(user, "start", CompanySignInService.start(settings, secrets, user.companyId()));
            return;
        }
        OneTimeToken token = OneTimeToken.create();
        links.store(token, purpose, user.id(), clock.instant());
        String url = settings.url() + "/reset-password?token=" + token.value();
        mail.sendSecret(user, purpose.name().toLowerCase(Locale.ROOT), url);
    }

    void closeAllOf(User user) {
        links.closeAllOf(user.id(), clock.instant());
    }
}
