/** Pages of the portal's operator, and what tenants see of it. */
package org.partnerportal.web.operator;
