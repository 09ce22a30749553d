package org.partnerportal.offer;

import java.time.Instant;

/** One step in the history of an offer. */
public record OfferStepRow(OfferStepKind kind, Integer versionNo, String comment, Long doneBy, Instant doneAt) {}
