/** Relationships on the real EAR. */
package org.partnerportal.dev.it.relationship;
