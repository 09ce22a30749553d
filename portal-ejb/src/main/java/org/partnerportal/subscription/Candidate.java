package org.partnerportal.subscription;

/**
 * A company that could be the designated support contact.
 *
 * @param obstacle why it may not, null when it may
 */
public record Candidate(long companyId, String name, CandidateObstacle obstacle) {

    public boolean mayBeAssigned() {
        return obstacle == null;
    }
}
