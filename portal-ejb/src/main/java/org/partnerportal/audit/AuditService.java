package org.partnerportal.audit;

import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Trail;

/** Takes down what changes nothing and still belongs into the trail. */
@Stateless
public class AuditService {

    /**
     * A list leaves the portal as a file.
     *
     * @param list its name, a constant of the program
     */
    @PublicAccess("whoever may read the list was checked when it was read")
    public void exported(@NotNull String list) {
        Trail.note(list);
    }
}
