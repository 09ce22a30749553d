/** Sign-in, users, own account and outbox as people use them. */
package org.partnerportal.dev.browser.account;
