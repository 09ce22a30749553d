package org.partnerportal.relationship;

import org.partnerportal.shared.error.BusinessException;

/** Nobody can be named successor like this, for the stated reason. */
public class SuccessorRefusedException extends BusinessException {

    /** Why not. */
    public enum Reason {
        /** No active partner of the cloud but the leaving one has that PartnerID in this portal. */
        UNKNOWN_PARTNER_ID,
        /** One was chosen and another was written. */
        TWICE
    }

    private final Reason reason;

    public SuccessorRefusedException(Reason reason, Object... arguments) {
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
