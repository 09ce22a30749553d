package org.partnerportal.relationship;

import org.partnerportal.shared.error.BusinessException;

/** The relationship cannot end yet (DOMAIN 2.6). */
public class EndRefusedException extends BusinessException {

    /** What has to be done first. */
    public enum Reason {
        /** Subscriptions are still active; they must be suspended or cancelled. */
        ACTIVE_SUBSCRIPTIONS,
        /** Nobody has confirmed that reservations and software are cancelled. */
        NOT_CONFIRMED
    }

    private final Reason reason;

    public EndRefusedException(Reason reason, Object... arguments) {
        super(arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + '.' + reason;
    }
}
