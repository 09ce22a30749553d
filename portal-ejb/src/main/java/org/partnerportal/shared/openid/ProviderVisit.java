package org.partnerportal.shared.openid;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;

/**
 * Somebody is sent to an identity provider.
 *
 * @param address where the browser goes
 * @param pending what the session remembers meanwhile
 */
public record ProviderVisit(URI address, Pending pending) {

    /** What the answer has to fit. It stays in the session of the browser that was sent, and is good for one answer. */
    public record Pending(long tenant, String state, String nonce, String verifier, Instant since)
            implements Serializable {

        @Override
        public String toString() {
            return "Pending[" + tenant + "]";
        }
    }
}
