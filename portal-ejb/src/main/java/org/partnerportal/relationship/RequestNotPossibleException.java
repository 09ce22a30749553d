package org.partnerportal.relationship;

import org.partnerportal.shared.error.BusinessException;

/** Nobody can be asked like this, for the stated reason. */
public class RequestNotPossibleException extends BusinessException {

    /** Why not. */
    public enum Reason {
        /** A restricted or suspended partner takes on nobody (DOMAIN 2.1). */
        STANDING,
        /** They work together already, with all that was asked for. */
        RELATED,
        /** The same company was asked already, and has yet to answer. */
        PENDING,
        /** The PartnerID belongs to a company that is not an indirect reseller. */
        NOT_A_RESELLER,
        /** The cloud has no one link for all customers; each letter has its own. */
        NO_REUSABLE_LINK,
        /** The place of the link is missing from the letter. */
        NO_LINK
    }

    private final Reason reason;

    public RequestNotPossibleException(Reason reason, Object... arguments) {
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
