package org.partnerportal.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;

/** The outbox of a run that sends no mail. */
@Stateless
public class MailQueries {

    @Inject
    private MailRepository mails;

    @Inject
    private MailSettings mailSettings;

    @Inject
    private Settings settings;

    /** Whether mail is kept here and not sent. */
    @PublicAccess("says how the installation is set up, of no tenant")
    public boolean outboxOpen() {
        return mailSettings.outbox();
    }

    /** Whether anybody on this machine may read one-time links: in the demonstration, whose passwords are known anyway. */
    @PublicAccess("says how the installation is set up, of no tenant")
    public boolean oneTimeLinksShown() {
        return mailSettings.outbox() && settings.demo();
    }

    /**
     * Mail of the caller's company, for those who see its customers; one-time links only in a demonstration and only for
     * somebody on the same machine.
     *
     * @param search narrows it; the latest come first
     * @param sameMachine whether the request came over loopback
     * @throws NotFoundException when mail is sent and not kept
     */
    @PublicAccess(
            "a stranger on the machine of a demonstration must be able to follow the link of a forgotten password")
    public Page<OutboxMail> outbox(MailSearch search, boolean sameMachine, PageRequest page) {
        if (!mailSettings.outbox()) {
            throw new NotFoundException();
        }
        Long company = CallerContext.find()
                .filter(caller -> caller.may(Permission.CUSTOMER_VIEW))
                .map(Caller::companyId)
                .orElse(null);
        boolean links = sameMachine && settings.demo();
        return Page.of(mails.outbox(company, links, search, page), page, mail -> Cursor.of(mail.id(), mail.id()));
    }
}
