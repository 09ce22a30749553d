package org.partnerportal.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.partnerportal.mail.MailFailed;
import org.partnerportal.mail.MailSent;
import org.partnerportal.offer.OfferPublished;

/** Hears what others do, in their transactions. Publishing costs one row, whatever the number of people to tell. */
@Dependent
public class NoticeEvents {

    @Inject
    private NoticeRepository notices;

    @Inject
    private Clock clock;

    void onPublished(@Observes OfferPublished offer) {
        notices.queue(offer.companyId(), offer.offerVersionId(), offer.validFrom(), clock.instant());
    }

    void onSent(@Observes MailSent mail) {
        notices.sent(mail.mailId(), clock.instant());
    }

    void onFailed(@Observes MailFailed mail) {
        notices.failed(mail.mailId(), clock.instant());
    }
}
