package org.partnerportal.shared.security;

import java.util.EnumSet;
import java.util.Set;

/**
 * On whose behalf code runs: the tenant (a company in one cloud) and, unless it is the system, one of its users.
 *
 * @param companyId the tenant; every read and write is held to it
 * @param userId null for the system
 * @param cloud name of the cloud that the company's account belongs to
 * @param kind name of the kind of company
 * @param visit the logged access under which somebody of the portal's operator looks into this tenant; null for its own
 *     people. A visitor reads by what the tenant's own pages ask, changes nothing, and every read is told to the trail.
 */
public record Caller(long companyId, Long userId, String cloud, String kind, Set<Permission> permissions, Long visit) {

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** One of the company's own people. */
    public Caller(long companyId, Long userId, String cloud, String kind, Set<Permission> permissions) {
        this(companyId, userId, cloud, kind, permissions, null);
    }

    /** The portal itself working for one company, for example a background job. */
    public static Caller system(long companyId) {
        return new Caller(companyId, null, "", "", EnumSet.allOf(Permission.class));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean isVisitor() {
        return visit != null;
    }
}
