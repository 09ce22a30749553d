/** The customer list, its search and its wall, on the real EAR. */
package org.partnerportal.dev.it.customer;
