/** Customers, subscriptions and the own company, as a partner's people click them. */
package org.partnerportal.dev.browser.customer;
