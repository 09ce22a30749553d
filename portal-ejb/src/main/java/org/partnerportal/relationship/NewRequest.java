package org.partnerportal.relationship;

import java.time.Duration;
import org.partnerportal.account.OneTimeToken;

/** What is stored of a request that goes out. */
record NewRequest(
        RequestKind kind,
        String identifier,
        String name,
        String domain,
        String recipient,
        String language,
        boolean adminRights,
        boolean inOwnMarket,
        RequestLetter letter,
        OneTimeToken token) {

    /** How long the link is good. No source says anything; the portal's own. */
    static final Duration VALID_FOR = Duration.ofDays(30);

    static NewRequest of(RequestRelationship command, OneTimeToken token) {
        return new NewRequest(
                RequestKind.CUSTOMER,
                command.msTenantId(),
                command.name(),
                command.domain(),
                command.recipient(),
                command.language(),
                command.adminRights(),
                command.inOwnMarket(),
                command.letter(),
                token);
    }

    static NewRequest of(RequestPartnership command, OneTimeToken token) {
        return new NewRequest(
                RequestKind.RESELLER,
                command.partnerId(),
                command.name(),
                "",
                command.recipient(),
                command.language(),
                false,
                false,
                command.letter(),
                token);
    }
}
