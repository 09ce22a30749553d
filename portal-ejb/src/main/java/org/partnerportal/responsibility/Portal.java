package org.partnerportal.responsibility;

/**
 * The place at Microsoft where a product bought outside CSP is supported (DOMAIN 5.6).
 *
 * @param code names the text {@code responsibility.portal.<code>}
 */
public record Portal(String code, String url) {}
