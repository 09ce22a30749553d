package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.partnerportal.adminrights.AdminStanding;
import org.partnerportal.adminrights.AdminStandingQueries;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** What stands against an end, what it would change, and what was ended. */
@Stateless
public class EndQueries {

    @Inject
    private EndRepository ends;

    @Inject
    private AdminStandingQueries standings;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /**
     * The end of a customer's relationship with the caller, or with one of the calling provider's resellers.
     *
     * @throws NotFoundException when there is no such relationship
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public EndPlan plan(long customerId, long partnerId) {
        String name = ends.customerName(customerId).orElseThrow(NotFoundException::new);
        CompanyView own = companies.own();
        boolean ofReseller = partnerId != own.id();
        if (ofReseller && !resellers(customerId).contains(partnerId)) {
            throw new NotFoundException();
        }
        EndRepository.Duties duties = ends.duties(partnerId, customerId, clock.instant());
        boolean stays = ofReseller && ends.servesForOthers(partnerId, customerId, clock.instant());
        AdminStanding rights = stays ? null : rightsInForce(partnerId, customerId);
        return new EndPlan(
                customerId,
                name,
                ofReseller ? companies.get(partnerId) : own,
                ofReseller,
                ofReseller ? List.of() : ends.active(customerId),
                !ofReseller && own.kind().transacts(),
                duties.contactOf(),
                duties.resoldBy(),
                duties.link() && !stays,
                rights);
    }

    private AdminStanding rightsInForce(long partnerId, long customerId) {
        return CallerContext.getAs(Caller.system(partnerId), () -> standings.ofCustomer(customerId))
                .filter(AdminStanding::inForce)
                .orElse(null);
    }

    /** Ids of the calling provider's resellers that it brought to the customer. */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public List<Long> resellers(long customerId) {
        return ends.resellers(customerId, clock.instant());
    }

    /** What the caller has ended, newest first, with the letters as they were sent; a page counts ends, not letters. */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public Page<EndedRow> ended(PageRequest request) {
        Page<Long> page = Page.of(ends.ended(request), request, id -> Cursor.of(id, id));
        return new Page<>(ends.ended(page.rows()), page.previous(), page.next());
    }
}
