package org.partnerportal.relationship;

import java.time.Instant;

/** One step of the evidence. */
public record TransferStepRow(TransferState state, String note, String company, Instant at) {}
