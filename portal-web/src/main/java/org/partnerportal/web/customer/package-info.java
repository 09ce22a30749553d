/** Pages about a partner's customers. */
package org.partnerportal.web.customer;
