package org.partnerportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.partnerportal.shared.trail.Deed;
import org.partnerportal.shared.trail.Outcome;
import org.partnerportal.shared.trail.TransactionEnds;

/**
 * Appends to the trail. What was done is written in the transaction that did it, in its last moment; what was refused in
 * one of its own, because the other is rolled back.
 */
@ApplicationScoped
class AuditBook {

    @Inject
    private AuditRepository trail;

    @Inject
    private AuditTransactions transactions;

    void writePending(@Observes TransactionEnds event) {
        trail.writePending();
    }

    void record(@Observes Deed deed) {
        if (deed.outcome() == Outcome.DONE) {
            transactions.together(() -> append(deed));
        } else {
            transactions.apart(() -> append(deed));
        }
    }

    private void append(Deed deed) {
        Entry entry = new Entry(
                deed.at().truncatedTo(ChronoUnit.MICROS),
                deed.userId(),
                deed.customerId(),
                deed.operation(),
                deed.permission(),
                deed.outcome(),
                deed.refusal(),
                deed.subject(),
                deed.origin(),
                new Details(deed.arguments(), deed.changes()).write());
        trail.append(deed.companyId(), entry, CanonicalForm.digest(entry));
    }
}
