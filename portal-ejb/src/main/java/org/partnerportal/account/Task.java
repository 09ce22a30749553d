package org.partnerportal.account;

import java.util.Set;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.security.Permission;

/**
 * Something that roles may or may not do.
 *
 * @param code names its text
 * @param number of the row in DOMAIN 3.2; null for the portal's own
 * @param kinds of company that have the task at all
 * @param permissions what it opens in the portal; none while the portal does not have it
 */
public record Task(String code, Long number, Set<CompanyKind> kinds, Set<Permission> permissions) {

    public Task {
        kinds = Set.copyOf(kinds);
        permissions = Set.copyOf(permissions);
    }

    /** Whether the portal has it, so that giving and taking it changes something. */
    public boolean present() {
        return !permissions.isEmpty();
    }

    /** Whether a company without anybody for it could not be administered any more. */
    boolean vital() {
        return permissions.contains(Permission.USER_MANAGE) || permissions.contains(Permission.RIGHTS_MANAGE);
    }
}
