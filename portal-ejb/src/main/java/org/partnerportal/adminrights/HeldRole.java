package org.partnerportal.adminrights;

import java.io.Serializable;

/**
 * A role of a relationship.
 *
 * @param name a Microsoft Entra role, or what came from outside
 * @param securityGroup who of the partner holds it, null for nobody yet
 */
public record HeldRole(String name, String securityGroup) implements Serializable {

    /** Whether the data know it. */
    public boolean known() {
        return AdminRoles.byName(name).isPresent();
    }
}
