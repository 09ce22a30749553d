package org.partnerportal.relationship;

import org.partnerportal.shared.error.BusinessException;

/** A request for transfer cannot be made or moved like this. */
public class TransferRefusedException extends BusinessException {

    /** Why not. */
    public enum Reason {
        /** Only who buys from Microsoft can take over (DOMAIN 2.8). */
        NOT_TRANSACTING,
        /** From where it stands that step is not possible. */
        NOT_THE_NEXT_STEP,
        /** Whoever offers to take over is not the partner that has to let go. */
        OFFERED_BY_IT
    }

    private final Reason reason;

    public TransferRefusedException(Reason reason) {
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
