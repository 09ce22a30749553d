package org.partnerportal.web.contactpage;

/**
 * A way to reach a company that has a support profile only.
 *
 * @param action what the button says
 */
public record ContactWay(String icon, String action, String href) {}
