package org.partnerportal.account;

/**
 * Somebody who knows the password, as of now.
 *
 * @param factor stamp of the user's second factor, null when there is none
 */
record Door(SignedInUser user, String factor) {}
