/** Tests that look at the portal through a browser, as people do. */
package org.partnerportal.dev.browser;
