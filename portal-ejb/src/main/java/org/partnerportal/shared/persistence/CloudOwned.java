package org.partnerportal.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/**
 * An entity that names several companies. All are of the tenant's cloud (DOMAIN 2.7): the row keeps it once, and foreign
 * keys hold every company to it. Whoever stores the entity fills it ({@link TenantRepository}).
 */
@MappedSuperclass
public abstract class CloudOwned implements TenantOwned {

    @Column(name = "cloud", updatable = false)
    private String cloud;

    void keep(String cloudOfTenant) {
        cloud = cloudOfTenant;
    }
}
