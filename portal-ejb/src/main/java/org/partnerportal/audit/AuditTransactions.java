package org.partnerportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** In which transaction an entry is written. */
@ApplicationScoped
class AuditTransactions {

    /** In that of the change, so that one is not without the other; in one of its own where nothing was changed. */
    @Transactional(Transactional.TxType.REQUIRED)
    void together(Runnable writing) {
        writing.run();
    }

    /** In one of its own, because the other is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void apart(Runnable writing) {
        writing.run();
    }
}
