package org.partnerportal.relationship;

import org.partnerportal.shared.error.BusinessException;

/** The request cannot be answered, sent again or taken back any more, for the stated reason. */
public class RequestNotOpenException extends BusinessException {

    /** Why not. */
    public enum Reason {
        /** No such link: mistyped, tampered with, or replaced by a newer one. */
        UNKNOWN,
        EXPIRED,
        REVOKED,
        ACCEPTED,
        DECLINED,
        /** It is meant for another company than the caller's. */
        ANOTHER_COMPANY,
        /** The partner's account at Microsoft is not active, so that nobody can become its customer. */
        PARTNER_NOT_ACTIVE,
        /** Who has the link may not open an account for this company with it. */
        NO_ACCOUNT_BY_LINK
    }

    private final Reason reason;

    public RequestNotOpenException(Reason reason) {
        this.reason = reason;
    }

    /** @param state of a request that is not pending */
    static RequestNotOpenException of(RequestState state) {
        return new RequestNotOpenException(Reason.valueOf(state.name()));
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + '.' + reason;
    }
}
