package org.partnerportal.subscription;

import org.partnerportal.shared.error.BusinessException;

/** That company may not be the designated contact of this subscription; carries why, null when it is no partner of the owner. */
public class NotACandidateException extends BusinessException {

    public NotACandidateException(CandidateObstacle obstacle) {
        super(obstacle);
    }
}
