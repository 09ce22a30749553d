package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserSearch;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.relationship.Invitation.Standing;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/**
 * Whether a link may open the first account of the company that it is meant for. Who asks chooses the recipient, so a link
 * never opens a company that others have to do with: it could be used to look into what they sell.
 */
@Dependent
class AccountDoor {

    @Inject
    private CompanyQueries companies;

    @Inject
    private UserQueries users;

    @Inject
    private RelationRepository relations;

    Optional<CompanyView> company(OpenRequest request) {
        CompanyView partner = companies.get(request.partnerId());
        return request.kind() == RequestKind.CUSTOMER
                ? companies.byMsTenantId(partner.cloud(), request.identifier())
                : companies.byPartnerId(partner.cloud(), request.identifier());
    }

    Standing standing(OpenRequest request) {
        Optional<CompanyView> company = company(request);
        if (company.isEmpty()) {
            return Standing.OPEN_ACCOUNT;
        }
        long id = company.get().id();
        if (peopled(id)) {
            return Standing.SIGN_IN;
        }
        boolean others = CallerContext.getAs(Caller.system(request.partnerId()), () -> relations.knownToOthers(id));
        return others ? Standing.ASK_OPERATOR : Standing.OPEN_ACCOUNT;
    }

    private boolean peopled(long companyId) {
        return CallerContext.getAs(Caller.system(companyId), () -> !users.list(
                        new UserSearch(null, null, null, false), PageRequest.first(1))
                .rows()
                .isEmpty());
    }
}
