/** Who may do what, as people see and change it. */
package org.partnerportal.dev.browser.roles;
