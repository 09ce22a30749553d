/** Service management of one customer: services, health, ways into Microsoft portals, readiness. */
package org.partnerportal.web.servicemanagement;
