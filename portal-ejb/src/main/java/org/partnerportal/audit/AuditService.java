package org.partnerportal.audit;

import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.trail.Trail;

/** Takes down what changes nothing and still belongs into the trail. */
@Stateless
public class AuditService {

    /**
     * A list leaves the portal as a file.
     *
     * @param list its name, a constant of the program
     * @throws ForbiddenException for the portal's operator under a logged access: it reads, and takes nothing along
     */
    @PublicAccess("whoever may read the list was checked when it was read")
    public void exported(@NotNull String list) {
        if (CallerContext.find().filter(Caller::isVisitor).isPresent()) {
            throw new ForbiddenException(Permission.CUSTOMER_EXPORT);
        }
        Trail.note(list);
    }
}
