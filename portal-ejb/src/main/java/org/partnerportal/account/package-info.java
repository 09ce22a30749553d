/**
 * Who may come in and what they may do: users of one company each, their roles (DOMAIN 3), sign-in with lock-out,
 * one-time links. Knows companies only by id; the first administrator's company is made through {@code company}. Does not
 * know sessions: the web tier asks {@link org.partnerportal.account.UserQueries#signedIn} again on each request, so what
 * changes here counts from the next request on.
 */
package org.partnerportal.account;
