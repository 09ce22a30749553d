/**
 * Service management of one customer (DOMAIN 1.2, 9.1 HLT-02): what its subscriptions provide, how healthy that is known to
 * be, where it is administered, and whether the caller can act on it (N-10). Health is what people of the partner noted.
 */
package org.partnerportal.servicemanagement;
