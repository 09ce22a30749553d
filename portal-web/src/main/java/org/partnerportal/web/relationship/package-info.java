/** Pages about how relationships begin, change and end. */
package org.partnerportal.web.relationship;
