/** Expected refusals. Unexpected failures are not caught: the web tier answers them with an incident number. */
package org.partnerportal.shared.error;
