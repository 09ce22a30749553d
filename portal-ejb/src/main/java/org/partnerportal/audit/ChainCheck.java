package org.partnerportal.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Walks along a chain, entry by entry, and notes what does not fit. */
final class ChainCheck {

    private static final int MOST_FAULTS = 100;

    private final Head head;
    private final List<ChainFault> faults = new ArrayList<>();
    private long seq;
    private String hash;
    private long checked;
    private Instant since;
    private Instant until;

    /** Where a chain begins and ends. */
    record Head(long companyId, String cloud, long lastSeq, String lastHash, long anchorSeq, String anchorHash) {}

    /** An entry with its place in the chain. */
    record Link(long seq, String previousHash, String hash, Entry entry) {}

    ChainCheck(Head head) {
        this.head = head;
        seq = head.anchorSeq();
        hash = seq == 0 ? Chain.begin(head.companyId(), head.cloud()) : head.anchorHash();
    }

    /** The next entry in order of numbers. */
    void visit(Link link) {
        if (link.seq() > seq + 1) {
            fault(ChainDamage.MISSING, seq + 1, link.seq() - 1);
        } else if (!link.previousHash().equals(hash)) {
            fault(ChainDamage.UNCONNECTED, link.seq(), link.seq());
        }
        String content = CanonicalForm.digest(link.entry());
        if (!link.hash().equals(Chain.next(link.previousHash(), head.companyId(), link.seq(), content))) {
            fault(ChainDamage.CHANGED, link.seq(), link.seq());
        }
        seq = link.seq();
        hash = link.hash();
        since = since == null ? link.entry().at() : since;
        until = link.entry().at();
        checked++;
    }

    /** The number to go on after. */
    long seq() {
        return seq;
    }

    ChainReport report() {
        if (seq < head.lastSeq()) {
            fault(ChainDamage.MISSING, seq + 1, head.lastSeq());
        } else if (!hash.equals(head.lastHash())) {
            fault(ChainDamage.UNCONNECTED, seq, seq);
        }
        return new ChainReport(
                head.companyId(), head.anchorSeq() + 1, head.lastSeq(), checked, since, until, head.lastHash(), faults);
    }

    private void fault(ChainDamage kind, long from, long upTo) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new ChainFault(kind, from, upTo));
        }
    }
}
