package org.partnerportal.servicemanagement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.Source;
import org.partnerportal.subscription.ProductFamily;

/**
 * Something to be done for a customer, and the least roles for it (DOMAIN 3.6).
 *
 * @param roles each suffices, the least first
 * @param anyRole whether any role of the directory suffices
 * @param azureRole whether a role in Azure is needed besides
 * @param request whether it is filing a service request
 * @param rule what the cloud must know for it; null for nothing
 */
public record SupportTask(
        String code,
        Set<ProductFamily> families,
        List<String> roles,
        boolean anyRole,
        boolean azureRole,
        boolean request,
        CloudRule rule,
        Source source) {

    static final String ANY = "*";

    public SupportTask {
        families = Set.copyOf(families);
        roles = List.copyOf(roles);
    }

    static SupportTask of(
            String code,
            String families,
            String roles,
            boolean azureRole,
            boolean request,
            CloudRule rule,
            Source source) {
        List<String> names = List.of(roles.split("\\|"));
        return new SupportTask(
                code,
                Arrays.stream(families.split(" ")).map(ProductFamily::valueOf).collect(Collectors.toSet()),
                names.stream().filter(name -> !name.equals(ANY)).toList(),
                names.contains(ANY),
                azureRole,
                request,
                rule,
                source);
    }

    /** What to ask for. */
    public String leastRole() {
        return roles.get(0);
    }

    boolean suffices(String role) {
        return anyRole || roles.contains(role);
    }
}
