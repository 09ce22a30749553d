/** Admin rights and service management in a browser. */
package org.partnerportal.dev.browser.adminrights;
