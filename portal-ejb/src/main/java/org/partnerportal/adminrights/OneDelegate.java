package org.partnerportal.adminrights;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.rules.CloudDifference;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;

/** Keeps a second partner from admin rights for a service, where the cloud knows only one (DOMAIN 2.5, 2.7: China). */
@Dependent
class OneDelegate {

    @Inject
    private AdminRightsRepository relationships;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RuleQueries rules;

    /**
     * Before rights of that partner come into force. The customer's rights stand still until the transaction ends, so that of
     * two at a time one sees the other's.
     *
     * @param services of the relationship; none for all
     * @throws ServiceDelegatedException when another partner holds rights in force for one of them
     */
    void check(long partnerId, long customerId, Collection<String> services, Instant now) {
        rule(partnerId).ifPresent(rule -> {
            Set<String> taken = relationships.delegatedToOthers(partnerId, customerId, now);
            Set<String> both = AdminServices.inBoth(services, taken);
            if (!both.isEmpty()) {
                throw new ServiceDelegatedException(both, rule);
            }
        });
    }

    /** Services that other partners leave to that partner, none for all; empty when they leave nothing. */
    Optional<Set<String>> left(long partnerId, long customerId, Instant now) {
        return rule(partnerId).isEmpty()
                ? Optional.of(Set.of())
                : AdminServices.left(relationships.delegatedToOthers(partnerId, customerId, now));
    }

    private Optional<CloudDifference> rule(long partnerId) {
        return rules.difference(
                        CloudRule.ONE_DELEGATE, companies.get(partnerId).cloud().name())
                .filter(CloudDifference::holds);
    }
}
