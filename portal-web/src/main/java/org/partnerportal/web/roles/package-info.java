/** Who may do what, and which source says so. */
package org.partnerportal.web.roles;
