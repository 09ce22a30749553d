package org.partnerportal.demo;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import org.partnerportal.shared.persistence.TenantRepository;

/** Which steps of the demo are done. */
@Dependent
class DemoRepository extends TenantRepository {

    private static final String REASON = "the demo belongs to the installation, not to a tenant";

    boolean anyStep() {
        return unboundSql(REASON, "SELECT 1 FROM demo_step LIMIT 1")
                .first(row -> true)
                .orElse(false);
    }

    boolean isDone(String step) {
        return unboundSql(REASON, "SELECT 1 FROM demo_step WHERE name = :step")
                .param("step", step)
                .first(row -> true)
                .orElse(false);
    }

    void done(String step, Instant now) {
        unboundSql(REASON, "INSERT INTO demo_step (name, done_at) VALUES (:step, :now)")
                .param("step", step)
                .param("now", now)
                .update();
    }
}
