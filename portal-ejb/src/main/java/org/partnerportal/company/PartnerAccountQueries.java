package org.partnerportal.company;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.trail.Trail;

/** Which accounts there are. */
@Stateless
public class PartnerAccountQueries {

    @Inject
    private PartnerAccountRepository accounts;

    /** All partners' accounts of the installation; one statement. Over all clouds it is told to the activity log. */
    @Requires(Permission.PARTNER_ACCOUNT_MANAGE)
    public Page<PartnerAccount> list(PartnerAccountFilter filter, PageRequest request) {
        if (filter.cloud() == null) {
            Trail.note("company");
        }
        return Page.of(accounts.list(filter, request), request, filter.sort()::cursor);
    }

    /** @throws NotFoundException when there is no such partner */
    @Requires(Permission.PARTNER_ACCOUNT_MANAGE)
    public PartnerAccount get(long id) {
        return accounts.find(id).orElseThrow(NotFoundException::new);
    }

    /** The tenant whom somebody of the operator wants to look into. */
    @Requires(Permission.TENANT_VISIT)
    public PartnerAccount toVisit(long id) {
        return accounts.find(id).orElseThrow(NotFoundException::new);
    }

    /** The accounts of the same company, the asked one among them; empty for one that stands alone. */
    @Requires(Permission.PARTNER_ACCOUNT_MANAGE)
    public List<PartnerAccount> groupOf(long id) {
        Long group = get(id).groupId();
        if (group == null) {
            return List.of();
        }
        Trail.note("company");
        return accounts.ofGroup(group);
    }

    /**
     * The accounts that the caller's company has in other clouds. The one thing that a partner sees over the wall
     * between clouds (DOMAIN 2.7), so each look that finds something stands in the activity log.
     */
    @Requires(Permission.CLOUDS_VIEW)
    public List<GroupAccount> ownGroup() {
        List<GroupAccount> group = accounts.group();
        if (!group.isEmpty()) {
            Trail.note("company");
        }
        return group;
    }
}
