package org.partnerportal.imports;

/**
 * Lines by what becomes of them.
 *
 * @param warned of those not faulty, how many name a reseller that is not known here
 */
public record LineCounts(long added, long changed, long same, long faulty, long warned) {

    public static final LineCounts NONE = new LineCounts(0, 0, 0, 0, 0);

    /** Lines that the portal writes. */
    public long toWrite() {
        return added + changed;
    }

    public long total() {
        return added + changed + same + faulty;
    }
}
