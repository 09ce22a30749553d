package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.mail.MailMessage;
import org.partnerportal.shared.security.CallerContext;

/** Tells those who wait about a transfer. */
@Dependent
class TransferMail {

    @Inject
    private RelationshipMail mail;

    @Inject
    private RelationshipLetters letters;

    @Inject
    private Addresses addresses;

    @Inject
    private CompanyQueries companies;

    /** The partner of record was asked. */
    void asked(TransferRow row) {
        String language = companies.get(row.currentId()).language();
        mail.tellSupport(row.currentId(), "transferasked", row.customer(), row.what(), day(row.dueAt(), language));
    }

    /** The customer is told that its new partner offers to take over. */
    void proposed(TransferRow row) {
        String address = addresses.ofCustomer(CallerContext.current().companyId(), row.customerId());
        if (MailMessage.isAddress(address)) {
            String language = companies.get(row.customerId()).language();
            mail.send(address, language, letters.draft("transferproposed", language, row.newPartner(), row.what()));
        }
    }

    /** The day by which an answer was due is over: the partner of record is reminded, and whoever asked is told. */
    void late(TransferRow row, Long askedBy) {
        String language = companies.get(row.currentId()).language();
        mail.tellSupport(row.currentId(), "transferlate", row.customer(), row.what(), day(row.dueAt(), language));
        mail.tell(row.customerId(), askedBy, "transferunanswered", row.current(), row.what());
    }

    /** Whoever asked is told of a step. */
    void told(TransferRow row, Long askedBy, String note) {
        mail.tell(row.customerId(), askedBy, "transferstep", row.current(), row.what(), "", note);
    }

    private static String day(Instant instant, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language.equals("en") ? "en-GB" : language))
                .format(instant.atZone(ZoneOffset.UTC));
    }
}
