package org.partnerportal.servicemanagement;

import java.util.List;

/**
 * A service that a customer has.
 *
 * @param products names of what brings it along
 * @param active whether one of these is active
 * @param health null when nothing was ever noted
 */
public record ProvidedService(
        Service service, List<String> products, boolean active, HealthRecord health, List<ServiceLink> links) {

    public ProvidedService {
        products = List.copyOf(products);
        links = List.copyOf(links);
    }
}
