/** Rules that are data, in every door that they shut. */
package org.partnerportal.dev.it.rules;
