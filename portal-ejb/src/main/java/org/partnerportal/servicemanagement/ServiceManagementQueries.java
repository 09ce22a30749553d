package org.partnerportal.servicemanagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.customer.CustomerDetails;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.rules.CloudDifference;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionStatus;

/** What a customer has, how that is, and what the calling partner can do about it. */
@Stateless
public class ServiceManagementQueries {

    @Inject
    private CustomerQueries customers;

    @Inject
    private SubscriptionQueries subscriptions;

    @Inject
    private RuleQueries rules;

    @Inject
    private HealthRepository health;

    @Inject
    private ReadinessReader readiness;

    /**
     * With a fixed number of statements.
     *
     * @throws NotFoundException when the caller does not serve this customer
     */
    @Requires(Permission.HEALTH_VIEW)
    public ServiceOverview of(long customerId) {
        CustomerDetails customer = customers.get(customerId);
        List<CustomerSubscription> products = alive(subscriptions.ofCustomer(customerId));
        String cloud = CallerContext.current().cloud();
        CloudDifference noHealth = rules.difference(CloudRule.SERVICE_HEALTH, cloud)
                .filter(difference -> !difference.holds())
                .orElse(null);
        Map<String, HealthRecord> known = noHealth != null
                ? Map.of()
                : health.last(customerId).stream()
                        .collect(Collectors.toMap(HealthRecord::service, Function.identity(), HealthRecord::then));
        List<ProvidedService> services = ServiceCatalogue.all().stream()
                .map(service -> provided(service, products, known.get(service.code()), customer, cloud))
                .filter(service -> !service.products().isEmpty())
                .toList();
        List<String> others = products.stream()
                .map(product -> product.row().productName())
                .filter(name -> ServiceCatalogue.of(name).isEmpty())
                .distinct()
                .toList();
        return new ServiceOverview(customer, services, others, noHealth, readiness.of(customerId, products));
    }

    /** All services that the catalogue knows. */
    @Requires(Permission.HEALTH_VIEW)
    public List<Service> services() {
        return List.copyOf(ServiceCatalogue.all());
    }

    private static ProvidedService provided(
            Service service,
            Collection<CustomerSubscription> products,
            HealthRecord health,
            CustomerDetails customer,
            String cloud) {
        List<CustomerSubscription> bringing = products.stream()
                .filter(product ->
                        ServiceCatalogue.of(product.row().productName()).contains(service))
                .toList();
        return new ProvidedService(
                service,
                bringing.stream()
                        .map(product -> product.row().productName())
                        .distinct()
                        .toList(),
                bringing.stream().anyMatch(product -> product.row().status() == SubscriptionStatus.ACTIVE),
                health,
                ServiceCatalogue.links(cloud, service, customer.msTenantId(), customer.domain()));
    }

    private static List<CustomerSubscription> alive(List<CustomerSubscription> all) {
        return all.stream().filter(product -> product.row().status().alive()).toList();
    }
}
