/**
 * The support offer (DOMAIN 4.4): what a partner tells its customers about types of support, hours, contact and prices,
 * and how it gets there: draft, approval, published versions that never change. Knows nothing of who its customers are;
 * who is responsible for whom is the business of {@code responsibility}.
 */
package org.partnerportal.offer;
