package org.partnerportal.shared.persistence;

/** An entity that belongs to one tenant; nobody else may store it. */
public interface TenantOwned {

    /** The company whose row this is. */
    long tenantId();
}
