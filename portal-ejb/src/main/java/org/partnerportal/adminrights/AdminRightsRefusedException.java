package org.partnerportal.adminrights;

import org.partnerportal.shared.error.BusinessException;

/** There are no such admin rights (DOMAIN 3.6). */
public class AdminRightsRefusedException extends BusinessException {

    /** Why not. */
    public enum Reason {
        /** Granular rights hold 730 days at most, or go on by themselves from an end on: they always have one. */
        NO_END,
        /** Rights end after they began. */
        ENDS_BEFORE_IT_BEGINS,
        /** Only granular rights can extend themselves. */
        OLD_KIND_EXTENDS,
        /** What is over cannot be revived; a new request is needed. */
        OVER
    }

    private final Reason reason;

    public AdminRightsRefusedException(Reason reason) {
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
