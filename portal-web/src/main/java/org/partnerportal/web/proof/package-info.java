/** What a customer's page said at any moment, to look at and to keep. */
package org.partnerportal.web.proof;
