package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.AdminStanding;
import org.partnerportal.adminrights.AdminStandingQueries;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.responsibility.Responsibility;
import org.partnerportal.responsibility.ResponsibilityQueries;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.subscription.SalesChannel;

/** How a customer and its partners stand to each other, from either side. */
@Stateless
public class RelationshipQueries {

    @Inject
    private RelationRepository relations;

    @Inject
    private CustomerQueries customers;

    @Inject
    private AdminStandingQueries standings;

    @Inject
    private ResponsibilityQueries responsibilities;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /** The calling customer's partners: by relationship, by sale, by support. */
    @Requires(Permission.PARTNERS_VIEW)
    public MyPartners mine() {
        List<Responsibility> answers =
                responsibilities.forCustomer(CallerContext.current().companyId(), clock.instant()).answers().stream()
                        .filter(answer -> answer.product().alive())
                        .toList();
        Map<Long, Instant> since = relations.partners();
        Map<Long, AdminStanding> rights = standings.ofPartners().stream()
                .collect(Collectors.toMap(AdminStanding::partnerId, Function.identity()));
        Map<Long, List<String>> sold = byCompany(answers, RelationshipQueries::seller);
        Map<Long, List<String>> supports = byCompany(
                answers,
                answer -> answer.company() == null ? null : answer.company().id());
        Set<Long> ids = new HashSet<>(since.keySet());
        ids.addAll(sold.keySet());
        ids.addAll(supports.keySet());
        List<MyPartner> partners = companies.byIds(ids).values().stream()
                .map(company -> new MyPartner(
                        company,
                        since.get(company.id()),
                        since.containsKey(company.id()) ? rights.get(company.id()) : null,
                        sold.getOrDefault(company.id(), List.of()),
                        supports.getOrDefault(company.id(), List.of())))
                .sorted(Comparator.comparing(partner -> partner.company().name()))
                .toList();
        return new MyPartners(partners, direct(answers));
    }

    /** Delegated admin rights of the calling partner for its customer; empty when none were ever recorded. */
    @Requires(Permission.CUSTOMER_VIEW)
    public Optional<AdminStanding> rights(long customerId) {
        return customers.serves(customerId) ? standings.ofCustomer(customerId) : Optional.empty();
    }

    /** What Microsoft sold directly was recorded by a partner, but not sold by it. */
    private static Long seller(Responsibility answer) {
        return answer.product().channel() == SalesChannel.CSP ? answer.product().owner() : null;
    }

    private static List<String> direct(List<Responsibility> answers) {
        return answers.stream()
                .filter(answer -> answer.company() == null)
                .map(answer -> answer.product().name())
                .toList();
    }

    private static Map<Long, List<String>> byCompany(
            List<Responsibility> answers, Function<Responsibility, Long> company) {
        return answers.stream()
                .filter(answer -> company.apply(answer) != null)
                .collect(Collectors.groupingBy(
                        company, Collectors.mapping(answer -> answer.product().name(), Collectors.toList())));
    }
}
