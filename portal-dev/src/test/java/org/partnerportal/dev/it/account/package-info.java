/** The door of the portal: sign-in, links, users, what is closed. */
package org.partnerportal.dev.it.account;
