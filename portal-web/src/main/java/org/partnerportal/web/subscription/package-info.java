/** Pages about subscriptions and their designated support contacts. */
package org.partnerportal.web.subscription;
