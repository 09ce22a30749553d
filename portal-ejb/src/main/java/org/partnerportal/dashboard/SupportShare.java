package org.partnerportal.dashboard;

/** How many of the caller's subscriptions one company is to support. */
public record SupportShare(String company, long subscriptions) {}
