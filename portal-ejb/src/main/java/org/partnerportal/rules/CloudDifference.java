package org.partnerportal.rules;

/**
 * How a cloud differs from the usual.
 *
 * @param cloud name of the cloud
 * @param holds the answer to the rule's question there
 */
public record CloudDifference(String cloud, CloudRule rule, Validity validity, boolean holds, Source source) {}
