package org.partnerportal.servicemanagement;

import org.partnerportal.subscription.ProductFamily;

/**
 * A service that products bring along.
 *
 * @param name as Microsoft spells it, in all languages
 */
public record Service(String code, String name, ProductFamily family) {}
