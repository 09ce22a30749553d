package org.partnerportal.dev.it.walls;

import java.util.Set;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.security.Permission;

/**
 * Something that a company of that kind asks for.
 *
 * @param relation whose it is, seen from there
 * @param seen whether it is the asking company's business
 * @param needs what somebody there must hold beside what the door demands; null for nothing
 */
record Thing(CompanyKind viewer, Subject subject, Relation relation, long id, boolean seen, Permission needs) {

    boolean isSeenWith(Set<Permission> permissions) {
        return seen && (needs == null || permissions.contains(needs));
    }

    /** Whose something is, seen from the caller. */
    enum Relation {
        OWN,
        /** Of a company that the caller's company works with. */
        RELATED,
        FOREIGN
    }
}
