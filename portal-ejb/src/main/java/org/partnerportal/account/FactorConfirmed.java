package org.partnerportal.account;

import java.util.List;

/**
 * The second factor is set up.
 *
 * @param session what the session is to remember from now on
 * @param recoveryCodes to be shown this once
 */
public record FactorConfirmed(SignIn session, List<String> recoveryCodes) {

    public FactorConfirmed {
        recoveryCodes = List.copyOf(recoveryCodes);
    }

    @Override
    public String toString() {
        return "FactorConfirmed[" + session + "]";
    }
}
