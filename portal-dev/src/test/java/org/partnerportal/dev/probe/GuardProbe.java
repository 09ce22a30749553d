package org.partnerportal.dev.probe;

import jakarta.ejb.Stateless;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** Has one operation of each kind; the one that declares nothing must never be reached. */
@Stateless
public class GuardProbe {

    public String undeclared() {
        return "reached";
    }

    @PublicAccess("tests only")
    public String open() {
        return "reached";
    }

    @Requires(Permission.OFFER_PUBLISH)
    public String guarded() {
        return "reached";
    }
}
