package org.partnerportal.servicemanagement;

import org.partnerportal.rules.Source;

/**
 * The way into a Microsoft portal.
 *
 * @param inContext whether it opens there as the customer; otherwise the customer has to be chosen there
 */
public record ServiceLink(LinkPurpose purpose, String url, boolean inContext, Source source) {}
