package org.partnerportal.servicemanagement;

import java.util.List;
import org.partnerportal.customer.CustomerDetails;
import org.partnerportal.rules.CloudDifference;

/**
 * The service management page of one customer.
 *
 * @param others products that bring along no service that the catalogue knows
 * @param noHealth the rule of the cloud without health; null where it is shown
 */
public record ServiceOverview(
        CustomerDetails customer,
        List<ProvidedService> services,
        List<String> others,
        CloudDifference noHealth,
        Readiness readiness) {

    public ServiceOverview {
        services = List.copyOf(services);
        others = List.copyOf(others);
    }
}
