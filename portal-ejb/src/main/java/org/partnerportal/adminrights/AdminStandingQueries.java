package org.partnerportal.adminrights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Whether partners have admin rights at present, for whoever need not know which; one statement each. */
@Stateless
public class AdminStandingQueries {

    @Inject
    private AdminRightsListRepository lists;

    @Inject
    private Clock clock;

    /** The calling partner's for one customer; empty when there were never any, and for a customer of others. */
    @Requires(Permission.CUSTOMER_VIEW)
    public Optional<AdminStanding> ofCustomer(long customerId) {
        return AdminStanding.of(lists.ofCustomer(customerId, clock.instant()));
    }

    /** Those that the calling customer gave, one for each partner that ever had any. */
    @Requires(Permission.PARTNERS_VIEW)
    public List<AdminStanding> ofPartners() {
        return lists.given(clock.instant()).stream()
                .collect(Collectors.groupingBy(AdminRights::partnerId))
                .values()
                .stream()
                .flatMap(register -> AdminStanding.of(register).stream())
                .toList();
    }
}
