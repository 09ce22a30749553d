package org.partnerportal.servicemanagement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SubscriptionStatus;

/** What stands for and against acting for a customer whose wall was asked already. */
@Dependent
class ReadinessReader {

    private static final String RESELLERS_FILE = "C-01";
    private static final String THEY_MAY = "RESELLER_MAY_FILE";

    @Inject
    private AdminRightsQueries rights;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RuleQueries rules;

    @Inject
    private Clock clock;

    /** Of a customer that the caller serves, whose subscriptions were read already. */
    Readiness of(long customerId, Collection<CustomerSubscription> products) {
        CompanyView own = companies.get(CallerContext.current().companyId());
        Map<ProductFamily, Boolean> families = products.stream()
                .map(CustomerSubscription::row)
                .filter(row -> row.status().alive())
                .collect(Collectors.toMap(
                        row -> row.family(), row -> row.status() == SubscriptionStatus.ACTIVE, Boolean::logicalOr));
        boolean resellersFile = rules.own().are(RESELLERS_FILE, THEY_MAY);
        return ReadinessCheck.of(
                ServiceCatalogue.supportTasks(),
                facts(own, resellersFile).with(rights.ofCustomer(customerId), families));
    }

    /** For judging many customers of the calling provider, by its cloud's reading also where the portal itself asks. */
    AccessCheck access() {
        CompanyView own = companies.get(CallerContext.current().companyId());
        return new AccessCheck(facts(own, rules.ofCloud(own.cloud().name()).are(RESELLERS_FILE, THEY_MAY)));
    }

    private ReadinessFacts facts(CompanyView own, boolean resellersFile) {
        return new ReadinessFacts(
                own.kind(),
                own.status(),
                true,
                resellersFile,
                List.of(),
                Map.of(),
                Arrays.stream(CloudRule.values())
                        .filter(rule -> !rules.holds(rule, own.cloud().name()))
                        .collect(Collectors.toSet()),
                clock.instant());
    }
}
