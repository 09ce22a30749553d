/** The wall and the door: {@link org.partnerportal.shared.persistence.TenantRepository} is the only way to the database. */
package org.partnerportal.shared.persistence;
