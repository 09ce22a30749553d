package org.partnerportal.web.adminrights;

import java.io.Serializable;
import java.util.Objects;
import org.partnerportal.adminrights.HeldRole;

/** What is typed about one role. */
public class RoleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HeldRole role;
    private String group;

    RoleForm(HeldRole role) {
        this.role = role;
        this.group = role.securityGroup() == null ? "" : role.securityGroup();
    }

    boolean isChanged() {
        return !Objects.equals(group, role.securityGroup() == null ? "" : role.securityGroup());
    }

    public String getName() {
        return role.name();
    }

    /** Whether the data know it; what came from outside may be anything. */
    public boolean isKnown() {
        return role.known();
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group == null ? "" : group;
    }
}
