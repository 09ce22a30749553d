package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.partnerportal.adminrights.AdminStanding;
import org.partnerportal.adminrights.AdminStandingQueries;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.relationship.SuccessorRefusedException.Reason;
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
    private RelationRepository relations;

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
        String name = mustEnd(customerId, partnerId);
        CompanyView own = companies.own();
        boolean ofReseller = partnerId != own.id();
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

    /**
     * Partners that could go on, to choose from: whom the caller works with and of whom the customer told it. Other partners
     * of the customer are no business of the caller's.
     *
     * @throws NotFoundException when there is no such relationship
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public List<KnownPartner> successors(long customerId, long partnerId) {
        mustEnd(customerId, partnerId);
        return relations.knownPartners(customerId, partnerId, clock.instant());
    }

    /**
     * The successor by name. Whoever knows a PartnerID learns what its company is called, as everywhere.
     *
     * @throws SuccessorRefusedException when there is none like this
     * @throws NotFoundException when there is no such relationship
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public NamedSuccessor successor(long customerId, long partnerId, @Valid @NotNull Successor wanted) {
        if (wanted.twice()) {
            throw new SuccessorRefusedException(Reason.TWICE);
        }
        if (wanted.companyId() != null) {
            return successors(customerId, partnerId).stream()
                    .filter(known -> known.companyId() == wanted.companyId())
                    .map(known -> new NamedSuccessor(known.companyId(), known.name()))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
        mustEnd(customerId, partnerId);
        return wanted.byPartnerId() ? byPartnerId(wanted.other(), partnerId) : new NamedSuccessor(null, wanted.other());
    }

    private NamedSuccessor byPartnerId(String wanted, long leaving) {
        return companies
                .byPartnerId(companies.own().cloud(), wanted)
                .filter(found -> found.kind().isPartner() && found.status() == PartnerStatus.ACTIVE)
                .filter(found -> found.id() != leaving)
                .map(found -> new NamedSuccessor(found.id(), found.name()))
                .orElseThrow(() -> new SuccessorRefusedException(Reason.UNKNOWN_PARTNER_ID, wanted));
    }

    /** There is something to end; answers what the caller calls the customer. */
    private String mustEnd(long customerId, long partnerId) {
        String name = ends.customerName(customerId).orElseThrow(NotFoundException::new);
        if (partnerId != CallerContext.current().companyId()
                && !resellers(customerId).contains(partnerId)) {
            throw new NotFoundException();
        }
        return name;
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
