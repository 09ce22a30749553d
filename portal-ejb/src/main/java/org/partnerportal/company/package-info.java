/**
 * Partners and customers, one row per cloud: status, brand, what they were called when, and which provider works with
 * which reseller. Knows neither subscriptions nor users.
 */
package org.partnerportal.company;
