package org.partnerportal.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.partnerportal.contactpage.LinkToken;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.PublicAccess;

/** Takes the confirmations of those who were told. */
@Stateless
public class NoticeService {

    private static final String BY_MAIL = "the secret of the mail is enough to say that the mail was read";

    @Inject
    private NoticeRepository notices;

    @Inject
    private Clock clock;

    /** What this secret is a receipt of; throws {@link NotFoundException} for one that is none. */
    @PublicAccess(BY_MAIL)
    public Receipt receipt(String token) {
        if (!LinkToken.looksRight(token)) {
            throw new NotFoundException();
        }
        return notices.byToken(token).orElseThrow(NotFoundException::new);
    }

    /** The person says that the notice was read; saying it again changes nothing. */
    @PublicAccess(BY_MAIL)
    public Receipt confirm(String token) {
        receipt(token);
        notices.confirm(token, clock.instant());
        return receipt(token);
    }
}
