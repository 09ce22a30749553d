/**
 * The support profile: the three fields that Microsoft shows a partner's customers (DOMAIN 4.1), kept in versions. What
 * else customers must be told stands in the support offer.
 */
package org.partnerportal.profile;
