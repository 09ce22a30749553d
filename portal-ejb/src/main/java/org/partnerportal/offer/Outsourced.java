package org.partnerportal.offer;

/** A reseller left support to a provider under one of the provider's offers. */
public record Outsourced(long providerId, long resellerId, long offerId) {}
