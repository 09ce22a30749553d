package org.partnerportal.relationship;

import java.util.EnumSet;
import java.util.Set;

/** How far a request for transfer has come (DOMAIN 2.8). */
public enum TransferState {
    /** Another partner offers it; the customer has not asked yet. */
    PROPOSED,
    /** The partner of record was asked in writing; its clock runs. */
    ASKED,
    /** The partner of record has confirmed that it got the request. */
    RECEIVED,
    /** The partner of record has opened the service request at Microsoft. */
    SUBMITTED,
    DONE,
    REFUSED,
    WITHDRAWN;

    /** Whether somebody still waits. */
    public boolean open() {
        return this == PROPOSED || this == ASKED || this == RECEIVED || this == SUBMITTED;
    }

    /** Whether the partner of record has yet to do its part, so that the clock runs. */
    public boolean counts() {
        return this == ASKED || this == RECEIVED;
    }

    /** Steps that the partner of record may record from here. */
    public Set<TransferState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(RECEIVED, SUBMITTED, REFUSED);
            case RECEIVED -> EnumSet.of(SUBMITTED, REFUSED);
            case SUBMITTED -> EnumSet.of(DONE, REFUSED);
            default -> EnumSet.noneOf(TransferState.class);
        };
    }
}
