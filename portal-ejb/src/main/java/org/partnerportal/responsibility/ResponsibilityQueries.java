package org.partnerportal.responsibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.PartnerLink;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.Outsourced;
import org.partnerportal.offer.OutsourcingQueries;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.profile.SupportProfile;
import org.partnerportal.profile.SupportProfileQueries;
import org.partnerportal.responsibility.Facts.Assignment;
import org.partnerportal.responsibility.Facts.Published;
import org.partnerportal.responsibility.ResponsibilityRepository.AssignmentPeriod;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Loads what was true at a moment, with a fixed number of statements, and asks {@link Responsibilities}. */
@Stateless
public class ResponsibilityQueries {

    @Inject
    private ResponsibilityRepository repository;

    @Inject
    private CompanyQueries companies;

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private OfferQueries offers;

    @Inject
    private OutsourcingQueries outsourcing;

    @Inject
    private SupportProfileQueries profiles;

    /**
     * Who supported the customer for each of its subscriptions at that moment. A customer sees all of them, a partner
     * those that it owns, is reseller of record of, or is the designated contact of.
     *
     * @throws NotFoundException when the caller is neither the customer nor ever had to do with it
     */
    @Requires(Permission.CONTACT_PAGE_VIEW)
    public CustomerSupport forCustomer(long customerId, Instant at) {
        List<SupportedProduct> products = repository.products(customerId, at);
        CompanyView customer = companies.byIds(Set.of(customerId)).get(customerId);
        String name = customerName(customer, products, at);
        List<AssignmentPeriod> assignments =
                repository.assignments(customerId, ids(products, SupportedProduct::subscriptionId), at);
        Set<Long> partners = partners(products, assignments);
        List<PublishedOffer> published = offers.publishedAt(partners, at);
        Map<Long, SupportProfile> profileOf = profiles.profilesAt(partners, at);
        Facts facts = new Facts(
                products,
                companies.statesAt(partners, at),
                repository.related(customerId, partners, at),
                links(products, partners, at),
                inForce(assignments, at),
                byCompany(published, at),
                profileOf.keySet(),
                outsourced(products, assignments, at),
                repository.portals(customer.cloud().name()));
        return new CustomerSupport(
                customerId,
                name,
                at,
                new Responsibilities(facts).all(),
                companies.byIds(partners),
                published.stream().collect(Collectors.toMap(PublishedOffer::offerVersionId, Function.identity())),
                profileOf,
                nextChange(assignments, partners, at));
    }

    private String customerName(CompanyView customer, List<SupportedProduct> products, Instant at) {
        if (customer == null) {
            throw new NotFoundException();
        }
        if (CallerContext.current().companyId() == customer.id()) {
            return customer.name();
        }
        Optional<String> own = repository.ownNameOf(customer.id(), at).stream().findFirst();
        if (own.isEmpty() && products.isEmpty()) {
            throw new NotFoundException();
        }
        return own.orElse(customer.name());
    }

    private Set<PartnerLink> links(List<SupportedProduct> products, Set<Long> partners, Instant at) {
        return Set.copyOf(partnerships.linksAt(ids(products, SupportedProduct::owner), partners, at));
    }

    /** Asks nothing where no reseller is concerned. */
    private Map<PartnerLink, Long> outsourced(
            List<SupportedProduct> products, List<AssignmentPeriod> assignments, Instant at) {
        Set<Long> resellers = Stream.concat(
                        products.stream().map(SupportedProduct::reseller).filter(Objects::nonNull),
                        assignments.stream().map(AssignmentPeriod::contactId))
                .collect(Collectors.toSet());
        return outsourcing.outsourcedAt(ids(products, SupportedProduct::owner), resellers, at).stream()
                .collect(Collectors.toMap(
                        left -> new PartnerLink(left.providerId(), left.resellerId()),
                        Outsourced::offerId,
                        (first, later) -> later));
    }

    private Instant nextChange(List<AssignmentPeriod> assignments, Set<Long> partners, Instant at) {
        Stream<Instant> assigned =
                assignments.stream().flatMap(period -> Stream.of(period.validFrom(), period.validTo()));
        return Stream.concat(assigned, offers.nextChange(partners, at).stream())
                .filter(Objects::nonNull)
                .filter(instant -> instant.isAfter(at))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Set<Long> partners(List<SupportedProduct> products, List<AssignmentPeriod> assignments) {
        Set<Long> partners = new HashSet<>();
        for (SupportedProduct product : products) {
            partners.add(product.owner());
            if (product.reseller() != null) {
                partners.add(product.reseller());
            }
        }
        assignments.forEach(period -> partners.add(period.contactId()));
        return partners;
    }

    /** Of several that overlap the one that began last counts. */
    private static Map<Long, Assignment> inForce(List<AssignmentPeriod> assignments, Instant at) {
        Map<Long, Assignment> inForce = new HashMap<>();
        assignments.stream()
                .filter(period -> !period.validFrom().isAfter(at))
                .forEach(period ->
                        inForce.put(period.subscriptionId(), new Assignment(period.contactId(), period.validFrom())));
        return inForce;
    }

    private static Map<Long, List<Published>> byCompany(List<PublishedOffer> offers, Instant at) {
        return offers.stream()
                .collect(Collectors.groupingBy(
                        PublishedOffer::companyId,
                        Collectors.mapping(
                                offer -> new Published(
                                        offer.offerVersionId(),
                                        offer.content().scope().products(),
                                        offer.inForceAt(at),
                                        offer.publishedAt(),
                                        offer.offerId()),
                                Collectors.toList())));
    }

    private static Set<Long> ids(Collection<SupportedProduct> products, Function<SupportedProduct, Long> id) {
        return products.stream().map(id).collect(Collectors.toSet());
    }
}
