package org.partnerportal.servicemanagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionStatus;

/** Whether the calling partner can act for a customer, and what is missing (N-10). */
@Stateless
public class ReadinessQueries {

    private static final String RESELLERS_FILE = "C-01";
    private static final String THEY_MAY = "RESELLER_MAY_FILE";

    @Inject
    private AdminRightsQueries rights;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RuleQueries rules;

    @Inject
    private SubscriptionQueries subscriptions;

    @Inject
    private Clock clock;

    /** @throws NotFoundException when the caller does not serve this customer */
    @Requires(Permission.HEALTH_VIEW)
    public Readiness of(long customerId) {
        return of(customerId, subscriptions.ofCustomer(customerId));
    }

    /** Of a customer that the caller serves, whose subscriptions were read already. */
    @Requires(Permission.HEALTH_VIEW)
    public Readiness of(long customerId, Collection<CustomerSubscription> products) {
        CompanyView own = companies.get(CallerContext.current().companyId());
        Map<ProductFamily, Boolean> families = products.stream()
                .map(CustomerSubscription::row)
                .filter(row -> row.status().alive())
                .collect(Collectors.toMap(
                        row -> row.family(), row -> row.status() == SubscriptionStatus.ACTIVE, Boolean::logicalOr));
        return ReadinessCheck.of(
                ServiceCatalogue.supportTasks(),
                new ReadinessFacts(
                        own.kind(),
                        own.status(),
                        true,
                        rules.own().are(RESELLERS_FILE, THEY_MAY),
                        rights.ofCustomer(customerId),
                        families,
                        Arrays.stream(CloudRule.values())
                                .filter(rule -> !rules.holds(rule, own.cloud().name()))
                                .collect(Collectors.toSet()),
                        clock.instant()));
    }
}
