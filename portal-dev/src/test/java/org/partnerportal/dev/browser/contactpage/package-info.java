/** The customer's page and what partners do around it, as people use them. */
package org.partnerportal.dev.browser.contactpage;
