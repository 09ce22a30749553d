package org.partnerportal.account;

import java.time.Instant;

/**
 * The caller's second factor.
 *
 * @param since when it was set up, null without one
 * @param codesLeft recovery codes that are not used yet
 * @param required whether the caller cannot do without
 */
public record FactorState(Instant since, int codesLeft, boolean required) {

    public boolean on() {
        return since != null;
    }
}
