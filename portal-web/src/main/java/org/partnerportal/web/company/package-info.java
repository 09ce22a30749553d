/** Pages about the own company and, for a provider, its resellers; the logo. */
package org.partnerportal.web.company;
