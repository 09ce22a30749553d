/** Pages about delegated admin privileges: the register of the partner, and what the customer says to them. */
package org.partnerportal.web.adminrights;
