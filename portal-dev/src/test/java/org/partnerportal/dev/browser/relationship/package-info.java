/** Relationships through a browser. */
package org.partnerportal.dev.browser.relationship;
