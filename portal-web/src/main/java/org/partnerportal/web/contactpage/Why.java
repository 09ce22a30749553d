package org.partnerportal.web.contactpage;

/**
 * Why a company supports products, in words.
 *
 * @param products which of the card's products, empty when it is all of them
 * @param sentence the answer to "why?"
 * @param rule the rule behind it, with its source
 */
public record Why(String products, String sentence, String rule) {}
