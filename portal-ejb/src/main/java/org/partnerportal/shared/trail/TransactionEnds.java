package org.partnerportal.shared.trail;

/** All of an operation is done: time to write what is still held back. */
public record TransactionEnds() {}
