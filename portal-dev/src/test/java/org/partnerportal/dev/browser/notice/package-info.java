/** Telling customers, in a browser. */
package org.partnerportal.dev.browser.notice;
