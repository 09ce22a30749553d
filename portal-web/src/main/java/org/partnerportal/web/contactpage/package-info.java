/**
 * The customer's page on the web: by link for everybody who has it, kept rendered (ADR 0005), and signed in. The same
 * facts as page, print view, frame, JSON and vCard.
 */
package org.partnerportal.web.contactpage;
