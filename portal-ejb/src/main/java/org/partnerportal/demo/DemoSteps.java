package org.partnerportal.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.partnerportal.shared.security.PublicAccess;

/** Runs each step of the demo once, in a transaction of its own together with the mark that it is done. */
@Stateless
public class DemoSteps {

    private static final String STARTUP = "runs when the portal starts, before anybody can call";

    @Inject
    private DemoRepository repository;

    @Inject
    private Clock clock;

    /** Whether an earlier start began with the demo. */
    @PublicAccess(STARTUP)
    public boolean begun() {
        return repository.anyStep();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @PublicAccess(STARTUP)
    public void once(String step, Runnable work) {
        if (!repository.isDone(step)) {
            work.run();
            repository.done(step, clock.instant());
        }
    }
}
