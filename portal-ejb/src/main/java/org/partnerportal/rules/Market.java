package org.partnerportal.rules;

import java.util.Set;

/**
 * Countries and regions within which partners may deal with customers and resellers.
 *
 * @param countries by their two letters
 */
public record Market(String code, Set<String> countries, Validity validity, Source source) {}
