/**
 * Brings up the whole portal from a clone: a MariaDB of its own, a Payara Server, the EAR. Not shipped.
 * What belongs here: starting, stopping, saying clearly why not. What does not: anything about partners and customers.
 */
package org.partnerportal.dev.run;
