package org.partnerportal.audit;

import java.time.Instant;
import java.util.List;

/**
 * The outcome of a check.
 *
 * @param first number of the first entry there should be; those before were pruned
 * @param last number of the last entry that there should be
 * @param since when the first entry was written; null when there is none
 * @param hash what the last entry ends in: whoever keeps it outside can prove later that nothing was written anew
 * @param faults the first hundred
 */
public record ChainReport(
        long companyId,
        long first,
        long last,
        long checked,
        Instant since,
        Instant until,
        String hash,
        List<ChainFault> faults) {

    public ChainReport {
        faults = List.copyOf(faults);
    }

    public boolean unbroken() {
        return faults.isEmpty();
    }
}
