/** Subscriptions and their designated support contacts, on the real EAR. */
package org.partnerportal.dev.it.subscription;
