package org.partnerportal.subscription;

import java.time.Instant;
import org.partnerportal.shared.error.BusinessException;

/** Another change of the designated contact is planned already; carries when it begins. */
public class AssignmentPlannedException extends BusinessException {

    public AssignmentPlannedException(Instant from) {
        super(from);
    }
}
