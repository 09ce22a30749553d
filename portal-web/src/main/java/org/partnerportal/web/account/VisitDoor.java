package org.partnerportal.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.partnerportal.account.SignedInUser;
import org.partnerportal.operator.OperatorAccessQueries;
import org.partnerportal.operator.Visit;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/**
 * Lets somebody of the operator into a tenant. The session keeps only by which logged access; whether that still runs is
 * asked on each request, so its end counts at once.
 */
@ApplicationScoped
class VisitDoor {

    @Inject
    private OperatorAccessQueries accesses;

    /** The same person as a visitor; empty when the access is over, or the person may not use it any more. */
    Optional<SignedInUser> inside(HttpServletRequest request, SignedInUser person) {
        Optional<Visit> visit = Session.visit(request)
                .filter(access -> person.may(Permission.TENANT_VISIT))
                .flatMap(access -> CallerContext.getAs(person.caller(), () -> accesses.visit(access)));
        visit.ifPresent(tenant -> Session.set(request, tenant));
        return visit.map(tenant -> new SignedInUser(
                tenant.caller(),
                person.name(),
                person.email(),
                person.language(),
                person.timeZone(),
                tenant.company()));
    }
}
