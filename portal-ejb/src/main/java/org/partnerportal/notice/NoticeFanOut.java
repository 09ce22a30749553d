package org.partnerportal.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.contactpage.ContactLinkRow;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.contactpage.LinkToken;
import org.partnerportal.mail.MailMessage;
import org.partnerportal.mail.MailService;
import org.partnerportal.notice.NoticeRepository.Addressee;
import org.partnerportal.notice.NoticeRepository.Pending;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Untrailed;

/** Writes the mails of a notice piece by piece; each piece and its checkpoint are one transaction. */
@Stateless
public class NoticeFanOut {

    private static final String JOB = "a background job that works for the partner whose notice it is";
    private static final int PIECE = 200;
    private static final Duration RETRY = Duration.ofMinutes(1);

    @Inject
    private NoticeRepository notices;

    @Inject
    private CompanyQueries companies;

    @Inject
    private ContactLinkService links;

    @Inject
    private MailService mails;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Does the next piece of the oldest unfinished notice; false when there is nothing to do. */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Untrailed("the receipts say who was told and when")
    public boolean nextPiece() {
        Optional<Pending> pending = notices.nextPending(clock.instant());
        pending.ifPresent(notice -> CallerContext.runAs(Caller.system(notice.partnerId()), () -> write(notice)));
        return pending.isPresent();
    }

    /** Lets the oldest unfinished notice, which has just failed, wait; false when there is none. */
    @PublicAccess(JOB)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean postpone() {
        Instant now = clock.instant();
        Optional<Pending> failed = notices.nextPending(now);
        failed.ifPresent(notice -> CallerContext.runAs(
                Caller.system(notice.partnerId()), () -> notices.postpone(notice.id(), now.plus(RETRY))));
        return failed.isPresent();
    }

    private void write(Pending notice) {
        Instant now = clock.instant();
        List<Addressee> piece = notices.addressees(notice.lastContactId(), now, PIECE);
        List<Addressee> concerned = piece.stream().filter(Addressee::concerned).toList();
        if (!concerned.isEmpty()) {
            tell(notice, concerned, now);
        }
        long last = piece.isEmpty()
                ? notice.lastContactId()
                : piece.get(piece.size() - 1).id();
        notices.advance(notice.id(), last, piece.size() < PIECE ? now : null);
    }

    private void tell(Pending notice, List<Addressee> people, Instant now) {
        CompanyView partner = companies.get(notice.partnerId());
        Map<Long, String> tokens =
                links.giveAll(people.stream().map(Addressee::customerId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ContactLinkRow::customerId, ContactLinkRow::token));
        for (Addressee person : people) {
            String token = LinkToken.random();
            if (!notices.addReceipt(notice.id(), person, token, now)) {
                continue;
            }
            if (MailMessage.isAddress(person.email())) {
                String page = tokens.get(person.customerId());
                notices.mailOf(token, mails.enqueue(letter(partner, person, notice.validFrom(), page, token)));
            } else {
                // one wrong address must not keep the others, of all partners, from being told
                notices.undeliverable(token, now);
            }
        }
    }

    private MailMessage letter(CompanyView partner, Addressee person, Instant validFrom, String page, String token) {
        NoticeLetter letter = new NoticeLetter(person.language());
        String text = letter.text(
                person.name(),
                partner.name(),
                validFrom,
                ZoneId.of(partner.timeZone()),
                page == null ? null : settings.url() + "/support/" + page + "?lang=" + person.language(),
                settings.url() + "/confirm?receipt=" + token + "&lang=" + person.language());
        return new MailMessage(
                partner.id(), person.email(), person.language(), letter.subject(partner.name()), text, token);
    }
}
