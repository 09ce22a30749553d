package org.partnerportal.company;

import java.time.Instant;

/** A stored logo, always a PNG of ours. */
public record Logo(byte[] png, Instant changedAt) {

    public Logo {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }
}
