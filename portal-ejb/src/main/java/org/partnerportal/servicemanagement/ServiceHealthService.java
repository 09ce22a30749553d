package org.partnerportal.servicemanagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.NotInThisCloudException;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Takes down what people know about the health of services. */
@Stateless
public class ServiceHealthService {

    @Inject
    private HealthRepository records;

    @Inject
    private CustomerQueries customers;

    @Inject
    private RuleQueries rules;

    @Inject
    private Clock clock;

    /**
     * @throws NotInThisCloudException where Partner Center shows no health (DOMAIN 9.1, HLT-05)
     * @throws NotFoundException for a customer of others, and for a service that does not exist
     * @throws HealthInFutureException when it begins later than now
     */
    @Requires(Permission.HEALTH_RECORD)
    public void record(@Valid @NotNull RecordHealth command) {
        rules.require(CloudRule.SERVICE_HEALTH, CallerContext.current().cloud());
        if (command.customerId() != null) {
            customers.get(command.customerId());
        }
        ServiceCatalogue.service(command.service()).orElseThrow(NotFoundException::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (command.since().isAfter(now)) {
            throw new HealthInFutureException();
        }
        records.add(command, CallerContext.current().userId(), now);
    }
}
