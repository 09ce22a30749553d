package org.partnerportal.relationship;

import java.time.Instant;

/** The calling partner's one link for all customers. */
public record ReusableLink(String url, Instant since) {

    @Override
    public String toString() {
        return "ReusableLink[" + since + "]";
    }
}
