package org.partnerportal.offer;

import java.time.Instant;

/**
 * Whether support works at a moment.
 *
 * @param changesAt when it closes or opens next; null when that is never or not within the next year
 */
public record OpenState(boolean open, Instant changesAt) {

    public static final OpenState ALWAYS = new OpenState(true, null);
    public static final OpenState NEVER = new OpenState(false, null);

    public boolean always() {
        return open && changesAt == null;
    }

    public boolean never() {
        return !open && changesAt == null;
    }
}
