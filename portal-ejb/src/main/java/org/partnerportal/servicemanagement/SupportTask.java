package org.partnerportal.servicemanagement;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
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
 * @param usual whether a partner that cannot do it is not ready: no set of roles that Microsoft suggests opens the others
 * @param rule what the cloud must know for it; null for nothing
 */
public record SupportTask(
        String code,
        Set<ProductFamily> families,
        List<String> roles,
        boolean anyRole,
        boolean azureRole,
        boolean request,
        boolean usual,
        CloudRule rule,
        Source source) {

    static final String ANY = "*";

    public SupportTask {
        families = Set.copyOf(families);
        roles = List.copyOf(roles);
    }

    /** As {@code db/reference/support_task.csv} says. */
    static SupportTask of(NamedCsvRecord row, Source source) {
        List<String> names = List.of(row.getField("roles").split("\\|"));
        String rule = row.getField("cloud_rule");
        return new SupportTask(
                row.getField("code"),
                Arrays.stream(row.getField("families").split(" "))
                        .map(ProductFamily::valueOf)
                        .collect(Collectors.toSet()),
                names.stream().filter(name -> !name.equals(ANY)).toList(),
                names.contains(ANY),
                row.getField("azure_role").equals("1"),
                row.getField("request").equals("1"),
                row.getField("usual").equals("1"),
                rule.isEmpty() ? null : CloudRule.valueOf(rule),
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
