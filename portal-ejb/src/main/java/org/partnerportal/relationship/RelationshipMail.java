package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.account.UserDetails;
import org.partnerportal.account.UserQueries;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.mail.MailMessage;
import org.partnerportal.mail.MailService;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Sends the letters of this feature. */
@Dependent
class RelationshipMail {

    /** Where a link leads; the token follows. */
    static final String ACCEPT = "/relationships/accept?token=";

    @Inject
    private MailService mail;

    @Inject
    private UserQueries users;

    @Inject
    private Addresses addresses;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RelationshipLetters letters;

    @Inject
    private Settings settings;

    /** Sends the link to its recipient alone: belongs to no company, so that no colleague finds it in its mail. */
    IssuedRequest invite(long id, String recipient, String language, RequestLetter letter, OneTimeToken token) {
        String url = settings.url() + ACCEPT + token.value();
        String text = letter.with(url);
        mail.enqueue(new MailMessage(null, recipient, language, letter.subject(), text, null));
        return new IssuedRequest(id, recipient, url, text);
    }

    /** Sends a letter of the caller's own as it is; answers the mail's id. */
    long send(String recipient, String language, RequestLetter letter) {
        long company = CallerContext.current().companyId();
        return mail.enqueue(new MailMessage(company, recipient, language, letter.subject(), letter.text(), null));
    }

    /** Tells one user of a company, in the user's language; nobody when the system asked. */
    void tell(long companyId, Long userId, String key, Object... arguments) {
        if (userId == null) {
            return;
        }
        UserDetails user = CallerContext.getAs(Caller.system(companyId), () -> users.get(userId));
        RequestLetter letter = letters.draft(key, user.profile().language(), arguments);
        mail.enqueue(new MailMessage(
                companyId, user.email(), user.profile().language(), letter.subject(), letter.text(), null));
    }

    /** Tells a partner at the address of its support profile; nobody when it has none. */
    void tellSupport(long partnerId, String key, Object... arguments) {
        String address = addresses.ofPartner(partnerId);
        if (address == null) {
            return;
        }
        String language = companies.get(partnerId).language();
        RequestLetter letter = letters.draft(key, language, arguments);
        mail.enqueue(new MailMessage(partnerId, address, language, letter.subject(), letter.text(), null));
    }
}
