package org.partnerportal.imports;

import java.time.Instant;

/**
 * An import as its page and the list show it.
 *
 * @param kind null as long as it is not understood
 * @param problem null unless it waits or failed
 * @param problemLine line that the problem was found at, if it has one
 * @param customerId customer whose subscriptions the file lists; null otherwise
 * @param userId who uploaded it; null for the portal itself
 * @param settled a person has said that nothing more needs doing about it
 * @param percent progress of the present phase
 */
public record ImportView(
        long id,
        ImportKind kind,
        ImportStatus status,
        ImportProblem problem,
        Long problemLine,
        String fileName,
        long fileBytes,
        String charset,
        Long customerId,
        Long userId,
        Instant uploadedAt,
        Instant runAt,
        Instant endedAt,
        boolean settled,
        LineCounts lines,
        int percent) {

    /** Failed, or done with lines left out; and nobody has said that this is settled. */
    public boolean needsAttention() {
        boolean leftOut = status == ImportStatus.DONE && lines.faulty() > 0;
        return !settled && (status == ImportStatus.FAILED || status == ImportStatus.WAITING || leftOut);
    }
}
